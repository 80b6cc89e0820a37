import type { LmsTrouble } from '@leerspoor/lms/scorm';
import { words } from './words.js';

/** Under the lesson: what goes wrong with the LMS. */
let note: HTMLElement | undefined;

/** Says what goes wrong: once to the pupil, who can go on; each trouble in a sentence for the teacher. */
export function showTrouble(main: HTMLElement, trouble: LmsTrouble): void {
  const { pupil, teacher, forTeacher } = words(document.documentElement.lang);
  if (!note) {
    note = main.appendChild(document.createElement('aside'));
    note.setAttribute('role', 'status');
    note.append(element('p', pupil), details(forTeacher));
  }
  note.querySelector('details')?.append(element('p', teacher[trouble]));
}

/** A way back to the LMS, under the lesson; what is on its way is sent first. */
export function showReturn(main: HTMLElement, url: string, end: () => Promise<void>): void {
  const link = element('a', words(document.documentElement.lang).back) as HTMLAnchorElement;
  link.href = url;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void end().finally(() => location.assign(url));
  });
  main.appendChild(document.createElement('aside')).append(link);
}

function details(title: string): HTMLElement {
  const box = document.createElement('details');
  box.append(element('summary', title));
  return box;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
