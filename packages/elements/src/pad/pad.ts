import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { FirstElement } from '../base/first-element.js';
import { base } from '../look/base.js';
import { drawn } from '../look/pictogram.js';
import { KeyEvent } from './key-event.js';

const ERASE = 'M9 6h11v12H9l-6-6zM12.5 10l4 4M16.5 10l-4 4';

/**
 * Keys on the screen, in rows of six: where fingers type, the system's own keyboard would cover half the task.
 *
 * @csspart pad
 * @csspart key
 */
export class LeerspoorPad extends FirstElement {
  static override styles = [
    base,
    css`
      /* On a phone somewhat wider than what stands around it: six keys of 48 pixels beside each other. */
      .pad {
        --wide: min(100% + 2 * var(--_unit), 26rem);
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: 4px;
        margin: calc(1.5 * var(--_unit)) calc((100% - var(--wide)) / 2) 0;
        direction: ltr;
      }
      .plain button:nth-child(6) {
        grid-row: span 2;
      }
      button {
        min-block-size: var(--_target);
        padding: 0;
        font-size: calc(1.25 * var(--_text));
      }
      svg {
        max-inline-size: 100%;
      }
    `,
  ];

  /** Keys after the digits. */
  @property({ attribute: false }) extra: readonly string[] = [];

  protected override render(): unknown {
    const keys = ['1', '2', '3', '4', '5', '', '6', '7', '8', '9', '0', ...this.extra];
    const { pad } = this.words.answer;
    const plain = this.extra.length ? '' : 'plain';
    return html`<div class="pad ${plain}" part="pad" role="group" aria-label=${pad} @pointerdown=${keepFocus}>
      ${keys.map((key) => this.key(key))}
    </div>`;
  }

  private key(key: string): unknown {
    const press = (): boolean => this.dispatchEvent(new KeyEvent(key));
    return html`<button part="key" type="button" aria-label=${key || this.words.answer.erase} @click=${press}>
      ${key || drawn(ERASE)}
    </button>`;
  }
}

/** The box that is typed in keeps the focus. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-pad': LeerspoorPad;
  }
}
