import type { Word } from '@leerspoor/content';
import '../define/word-help.js';
import type { LeerspoorWordHelp } from './word-help.js';

/** What the panel needs of the lesson around it. */
export interface Around {
  readonly lang: string;
  readonly contentLang: string;
  readonly contentBase: string;
}

let open: (() => void) | undefined;

/** Shows what a word means under the button that was tapped, in a frame that is positioned; the focus comes back to it. */
export const explainWord = (word: Word, tapped: HTMLElement, frame: HTMLElement, around: Around): void => {
  open?.();
  const panel: LeerspoorWordHelp = document.createElement('leerspoor-word-help');
  Object.assign(panel, around, { word });
  const [at, within] = [tapped.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.append(panel);
  const room = within.width - panel.offsetWidth - 8;
  panel.style.top = `${at.bottom - within.top + 8}px`;
  panel.style.left = `${Math.max(8, Math.min(at.left - within.left, room))}px`;
  const close = (): void => {
    const inside = panel.matches(':focus-within');
    panel.remove();
    document.removeEventListener('click', elsewhere, true);
    if (inside) tapped.focus();
    open = undefined;
  };
  const elsewhere = (event: Event): void => {
    if (!event.composedPath().includes(panel)) close();
  };
  panel.addEventListener('close', close);
  document.addEventListener('click', elsewhere, true);
  open = close;
  panel.focus();
};
