import { html, nothing } from 'lit';
import { base } from '../../look/base.js';
import { fieldStyle } from '../field-style.js';
import { hasFingers } from '../fingers.js';
import { FirstInteraction } from '../interaction-element.js';
import { pad, typeInto } from '../pad.js';

const LONGEST = 40;

/**
 * A number as typed: comma or point, minus, spaces; what it means is for the score to say.
 *
 * @csspart input
 * @csspart unit
 * @csspart pad - keys on the screen, where fingers type
 * @csspart key
 */
export class LeerspoorNumber extends FirstInteraction<'number'> {
  static override styles = [base, fieldStyle];

  private readonly fingers = hasFingers();

  protected override render(): unknown {
    const { interaction, words, disabled } = this;
    const name = [words.answer.yours, this.label, interaction.unit].filter(Boolean).join('. ');
    return html`<div class="field" @input=${this.onInput} @keydown=${this.onKeydown}>
        <input
          part="input"
          type="text"
          aria-label=${name}
          inputmode=${this.fingers ? 'none' : 'decimal'}
          dir="ltr"
          maxlength=${LONGEST}
          autocomplete="off"
          enterkeyhint="done"
          .value=${this.response?.text ?? ''}
          ?disabled=${disabled}
        />
        ${interaction.unit ? html`<span part="unit" aria-hidden="true">${interaction.unit}</span>` : nothing}
      </div>
      ${this.fingers && !disabled ? pad(this.signs, this.press) : nothing}`;
  }

  /** The minus only where numbers below nought are practised. */
  private get signs(): readonly string[] {
    const decimal = this.contentWords.numbers.decimal;
    return this.interaction.correct.some((value) => Number(value) < 0) ? [decimal, '−'] : [decimal];
  }

  private readonly press = (key: string): void => typeInto(this.input, key);

  private get input(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  private onInput(): void {
    const text = this.input.value;
    this.give(text.trim() ? { type: 'number', text } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-number': LeerspoorNumber;
  }
}
