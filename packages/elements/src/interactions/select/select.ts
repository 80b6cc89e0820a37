import type { SelectWord } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { base } from '../../look/base.js';
import { pictogram } from '../../look/pictogram.js';
import { cardsStyle } from '../cards-style.js';
import { toggled } from '../chosen.js';
import { LaterInteraction } from '../later-interaction.js';

const selectStyle = css`
  .text {
    font-size: var(--_task);
    line-height: 2.6;
    text-align: center;
  }
  :where(.text) button {
    display: inline-flex;
    min-inline-size: var(--_target);
    padding: 0 var(--_unit);
    margin-block: 2px;
    border-width: 1px;
    font-weight: 500;
    line-height: 1.2;
  }
  svg.pictogram {
    inline-size: 1em;
    block-size: 1em;
  }
  .right > svg {
    color: var(--_green);
  }
  .not-yet > svg {
    color: var(--_amber);
  }
`;

/**
 * Words to select in running text.
 *
 * @csspart word
 */
export class LeerspoorSelect extends LaterInteraction<'select'> {
  static override styles = [base, cardsStyle, selectStyle];

  protected override render(): unknown {
    const { tokens, multiple } = this.interaction;
    return html`<div role="group" aria-label=${this.label}>
      ${multiple ? html`<p class="note">${this.words.answer.several}</p>` : nothing}
      <p class="text" lang=${this.contentLang || nothing}>
        ${tokens.map((token) => (typeof token === 'string' ? token : this.word(token)))}
      </p>
    </div>`;
  }

  private word(word: SelectWord): unknown {
    const chosen = this.response?.chosen.includes(word.id) ?? false;
    const right = (this.mark === 'solution' && word.correct) || (chosen && this.mark === 'right');
    const kind = right ? 'right' : chosen && this.mark ? 'not-yet' : '';
    return html`<button
      part="word"
      class=${kind}
      type="button"
      aria-pressed=${chosen && !kind}
      ?disabled=${this.disabled}
      @click=${() => this.toggle(word.id)}
    >
      ${word.text}${kind ? html`${pictogram(right ? 'tick' : 'again')}<span class="sr">${right ? this.words.answer.correct : this.words.answer.notYet}</span>` : nothing}
    </button>`;
  }

  private toggle(id: string): void {
    const chosen = toggled(this.response?.chosen ?? [], id, this.interaction.multiple ?? false);
    this.give(chosen.length ? { type: 'select', chosen } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-select': LeerspoorSelect;
  }
}
