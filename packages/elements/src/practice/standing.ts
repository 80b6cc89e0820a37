import type { ReactiveElement } from 'lit';

/**
 * Resolves when the screen of an element stands, and is painted: with the task and its field, where there is one. What stands
 * around it comes then, in the room that is kept for it.
 */
export const standing = async (practice: ReactiveElement): Promise<void> => {
  await practice.updateComplete;
  await practice.renderRoot.querySelector('leerspoor-item')?.updateComplete;
  await painted();
  void import('../define/goal-line.js');
  void import('../define/now-row.js');
  void import('../define/help-row.js');
  void import('../define/listen.js');
};

/** In milliseconds: where there is no picture by then, none is made. */
const patience = 500;

/** After the next picture; a page or frame that is not in sight paints none, and does not wait for it. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, document.hidden ? 0 : patience);
  });
