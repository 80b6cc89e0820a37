import { html } from 'lit';
import { base } from '../../look/base.js';
import { fieldStyle } from '../field-style.js';
import { hasFingers } from '../fingers.js';
import { FirstInteraction } from '../interaction-element.js';
import { pad, typeInto } from '../pad.js';

const LONGEST = 80;
const signs = ['+', '−', '×', ':', '/', '(', ')'] as const;

/**
 * A sum as typed, such as "3 × 4"; the signs stand on keys on the screen, for every hand.
 *
 * @csspart input
 * @csspart pad
 * @csspart key
 */
export class LeerspoorExpression extends FirstInteraction<'expression'> {
  static override styles = [base, fieldStyle];

  private readonly fingers = hasFingers();

  protected override render(): unknown {
    return html`<div class="field" @input=${this.onInput} @keydown=${this.onKeydown}>
        <input
          part="input"
          class="wide"
          type="text"
          aria-label="${this.words.answer.yours}. ${this.label}"
          inputmode=${this.fingers ? 'none' : 'text'}
          dir="ltr"
          maxlength=${LONGEST}
          autocomplete="off"
          spellcheck="false"
          ?disabled=${this.disabled}
          .value=${this.response?.text ?? ''}
        />
      </div>
      ${this.disabled ? null : pad(signs, this.press)}`;
  }

  private readonly press = (key: string): void => typeInto(this.input, key);

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private onInput(): void {
    const text = this.input.value;
    this.give(text.trim() ? { type: 'expression', text } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-expression': LeerspoorExpression;
  }
}
