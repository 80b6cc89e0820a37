import type { ReactiveElement } from 'lit';

/** Resolves when the screen of an element stands, and is painted: with the task and its field, where there is one. Help comes then. */
export const standing = async (practice: ReactiveElement): Promise<void> => {
  await practice.updateComplete;
  await practice.renderRoot.querySelector('leerspoor-item')?.updateComplete;
  await painted();
  void import('../define/now-row.js');
  void import('../define/help-row.js');
  void import('../define/listen.js');
};

/** After the next picture; a page that is not in sight paints none, and does not wait for it. */
const painted = (): Promise<unknown> =>
  document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
