import { css, html, type TemplateResult } from 'lit';
import { drawn } from '../look/pictogram.js';
import type { Words } from '../locales/language.js';

const ERASE = 'M9 6h11v12H9l-6-6zM12.5 10l4 4M16.5 10l-4 4';

/** Two rows of keys; `type` gets the character, or '' for erase. The box that is typed in keeps the focus. */
export const numberPad = (words: Words, extra: readonly string[], type: (key: string) => void): TemplateResult => {
  const keys = ['1', '2', '3', '4', '5', '', '6', '7', '8', '9', '0', ...extra];
  return html`<div
    class="pad ${extra.length ? '' : 'plain'}"
    part="pad"
    role="group"
    aria-label=${words.answer.pad}
    @pointerdown=${keepFocus}
  >
    ${keys.map(
      (key) =>
        html`<button part="key" type="button" aria-label=${key || words.answer.erase} @click=${() => type(key)}>
          ${key || drawn(ERASE)}
        </button>`,
    )}
  </div>`;
};

const keepFocus = (event: Event): void => event.preventDefault();

/** Types a key at the caret of a box, as a keyboard would. */
export const typeInto = (input: HTMLInputElement, key: string): void => {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  input.setRangeText(key, key || start !== end ? start : Math.max(0, start - 1), end, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

export const padStyle = css`
  .pad {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 6px;
    inline-size: min(100%, 26rem);
    margin: calc(1.5 * var(--_unit)) auto 0;
    direction: ltr;
  }
  .pad.plain button:nth-child(6) {
    grid-row: span 2;
  }
  .pad button {
    min-block-size: 48px;
    padding: 0;
    font-size: 1.25rem;
  }
`;
