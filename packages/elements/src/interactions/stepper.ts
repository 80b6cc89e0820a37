import { css, html } from 'lit';
import { drawn } from '../look/pictogram.js';

const LESS = 'M6 12h12';
const MORE = 'M12 6v12M6 12h12';

/** One less, one more: buttons with what stands between them. */
export const stepper = (
  { less, more }: { readonly less: string; readonly more: string },
  between: unknown,
  can: { readonly less: boolean; readonly more: boolean },
  step: (by: -1 | 1) => void,
): unknown =>
  html`<div class="stepper">
    <button part="button" type="button" aria-label=${less} ?disabled=${!can.less} @click=${() => step(-1)}>
      ${drawn(LESS)}
    </button>
    ${between}
    <button part="button" type="button" aria-label=${more} ?disabled=${!can.more} @click=${() => step(1)}>
      ${drawn(MORE)}
    </button>
  </div>`;

export const stepperStyle = css`
  .stepper {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(1.5 * var(--_unit));
  }
  .stepper button {
    min-inline-size: var(--_target);
    padding: 0;
  }
  .stepper button:disabled {
    opacity: 0.35;
  }
  :host([disabled]) .stepper button {
    display: none;
  }
`;
