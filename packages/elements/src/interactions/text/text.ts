import { html, nothing } from 'lit';
import { base } from '../../look/base.js';
import { fieldStyle } from '../field-style.js';
import { FirstInteraction } from '../interaction-element.js';

/** Longer than any word or short sentence asked for; what is pasted beyond it is not taken. */
const LONGEST = 200;

/**
 * A short typed answer. The browser does not correct the spelling: that is what is being learnt.
 *
 * @csspart input
 */
export class LeerspoorText extends FirstInteraction<'text'> {
  static override styles = [base, fieldStyle];

  protected override render(): unknown {
    return html`<div class="field" @input=${this.onInput} @keydown=${this.onKeydown}>
      <input
        part="input"
        class="wide"
        type="text"
        aria-label="${this.words.answer.yours}. ${this.label}"
        lang=${this.contentLang || nothing}
        dir="auto"
        maxlength=${LONGEST}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="done"
        .value=${this.response?.text ?? ''}
        ?disabled=${this.disabled}
      />
    </div>`;
  }

  private onInput(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.give(text.trim() ? { type: 'text', text } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-text': LeerspoorText;
  }
}
