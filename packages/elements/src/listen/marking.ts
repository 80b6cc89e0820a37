import { readStyle } from './listen-style.js';

/** Marks what is being read, wherever it stands. */
export class Marking {
  private at: Element | undefined;

  put(at: Element | null | undefined): void {
    this.at?.removeAttribute('data-reading');
    this.at = at ?? undefined;
    if (!at) return;
    const root = at.getRootNode() as Document | ShadowRoot;
    const sheet = readStyle.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    at.setAttribute('data-reading', '');
  }
}
