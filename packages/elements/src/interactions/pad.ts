import { html, type TemplateResult } from 'lit';
import type { KeyEvent } from '../pad/key-event.js';

/** The keys on the screen, for an interaction; their code comes when they are first shown. */
export const pad = (extra: readonly string[], press: (key: string) => void): TemplateResult => {
  void import('../define/pad.js');
  return html`<leerspoor-pad
    inner
    exportparts="pad, key"
    .extra=${extra}
    @leerspoor-key=${({ key }: KeyEvent) => press(key)}
  ></leerspoor-pad>`;
};

/** Types a key at the caret of a box, as a keyboard would; '' erases. */
export const typeInto = (input: HTMLInputElement, key: string): void => {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  input.setRangeText(key, key || start !== end ? start : Math.max(0, start - 1), end, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
