import { html, nothing } from 'lit';
import { base } from '../../look/base.js';
import { fieldStyle } from '../field-style.js';
import { hasFingers } from '../fingers.js';
import { FirstInteraction } from '../interaction-element.js';
import { pad, typeInto } from '../pad.js';
import { toBoxes, toText, type Boxes } from './boxes.js';
import { fractionStyle } from './fraction-style.js';

const LONGEST = 12;

/**
 * A fraction in boxes, as it is written on paper; a whole number before it where the item asks a mixed number.
 *
 * @csspart input - each box
 * @csspart bar - the line between numerator and denominator
 * @csspart pad - keys on the screen, where fingers type
 * @csspart key
 */
export class LeerspoorFraction extends FirstInteraction<'fraction'> {
  static override styles = [base, fieldStyle, fractionStyle];

  private readonly fingers = hasFingers();
  private active = 0;

  protected override render(): unknown {
    const { words, disabled, interaction } = this;
    const boxes = toBoxes(this.response?.text ?? '', interaction.mixed ?? false);
    return html`<div
        class="field"
        role="group"
        aria-label="${words.answer.yours}. ${this.label}"
        dir="ltr"
        @input=${this.onInput}
        @keydown=${this.onKey}
        @focusin=${this.onFocus}
      >
        ${interaction.mixed ? this.box(words.answer.whole, boxes.whole) : nothing}
        <span class="stacked">
          ${this.box(words.answer.numerator, boxes.numerator)}<span class="bar" part="bar"></span
          >${this.box(words.answer.denominator, boxes.denominator)}
        </span>
      </div>
      ${this.fingers && !disabled ? pad([], this.press) : nothing}`;
  }

  private box(name: string, value: string): unknown {
    return html`<input
      part="input"
      type="text"
      aria-label=${name}
      inputmode=${this.fingers ? 'none' : 'numeric'}
      maxlength=${LONGEST}
      autocomplete="off"
      enterkeyhint="done"
      .value=${value}
      ?disabled=${this.disabled}
    />`;
  }

  private get inputs(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')];
  }

  private onInput(): void {
    const values = this.inputs.map((input) => input.value.trim());
    const [denominator = '', numerator = '', whole = ''] = values.reverse();
    const text = toText({ whole, numerator, denominator } satisfies Boxes);
    this.give(text ? { type: 'fraction', text } : undefined);
  }

  private onFocus(event: Event): void {
    this.active = this.inputs.indexOf(event.target as HTMLInputElement);
  }

  private readonly press = (key: string): void => {
    const input = this.inputs[this.active];
    if (!input) return;
    input.focus();
    typeInto(input, key);
  };

  /** The slash and the arrows go from box to box, as the pen does; enter is done once nothing is left to fill. */
  private onKey(event: KeyboardEvent): void {
    const step = { '/': 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.inputs[this.active + step]?.focus();
      return;
    }
    const empty = this.inputs.slice(-2).find((input) => !input.value);
    if (event.key === 'Enter' && this.active < this.inputs.length - 1 && empty) {
      event.preventDefault();
      empty.focus();
    } else this.onKeydown(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-fraction': LeerspoorFraction;
  }
}
