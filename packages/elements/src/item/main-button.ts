import { html, nothing } from 'lit';
import type { FirstWords } from '../locales/language.js';
import { firstPictogram } from '../look/first-pictogram.js';

/** The one thing to do now. */
export type Action = 'check' | 'retry' | 'next';

/** The same button all along, so that the focus stays on it while its meaning changes. */
export const mainButton = (
  action: Action,
  disabled: boolean,
  act: () => void,
  { answer, frame }: FirstWords,
): unknown =>
  html`<button class="primary" part="button primary" type="button" ?disabled=${disabled} @click=${act}>
    ${{ check: answer.check, retry: frame.retry, next: answer.next }[action]}${action === 'next' ? firstPictogram('next') : nothing}
  </button>`;
