import type { LmsTrouble } from '@leerspoor/lms/scorm';
import { words } from './words.js';

/** Says under the lesson what goes wrong with the LMS: a sentence for the pupil, who can go on, and one for the teacher. */
export function showTrouble(main: HTMLElement, trouble: LmsTrouble): void {
  const { pupil, teacher, forTeacher } = words(document.documentElement.lang);
  const note = main.appendChild(document.createElement('aside'));
  note.setAttribute('role', 'status');
  note.append(element('p', pupil), details(forTeacher, teacher[trouble]));
}

function details(title: string, text: string): HTMLElement {
  const box = document.createElement('details');
  box.append(element('summary', title), element('p', text));
  return box;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
