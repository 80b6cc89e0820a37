import type { Card } from '@leerspoor/content';
import { css, html } from 'lit';
import { base } from '../../look/base.js';
import { cardContent, shuffled } from '../card.js';
import { cardsStyle } from '../cards-style.js';
import { PairsElement } from '../pairs.js';

const matchStyle = css`
  ul {
    display: grid;
    gap: var(--_unit);
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_unit);
    align-items: center;
    font-size: 1.125rem;
  }
  .slot {
    justify-content: start;
    border-style: dashed;
    font-weight: 500;
  }
  .full {
    border-style: solid;
  }
`;

/**
 * Pairs: take a card, then the place beside the one it belongs to. A card may serve more than once.
 *
 * @csspart card
 * @csspart slot
 */
export class LeerspoorMatch extends PairsElement<'match'> {
  static override styles = [base, cardsStyle, matchStyle];

  protected override render(): unknown {
    const { left, right } = this.interaction;
    return html`<div class="stack" role="group" aria-label=${this.label}>
      ${this.note()}
      <div class="bank">${shuffled(right).map((card) => this.card(card))}</div>
      <ul>
        ${left.map((card) => html`<li>${cardContent(card, this.setting, this.contentLang)} ${this.slotOf(card)}</li>`)}
      </ul>
    </div>`;
  }

  private slotOf(left: Card): unknown {
    const here = this.interaction.right.find(({ id }) => id === this.pairs[left.id]);
    return html`<button
      part="slot"
      class="slot ${here ? 'full' : ''} ${here ? this.kind(left) : ''}"
      type="button"
      ?disabled=${this.disabled}
      @click=${() => this.layBeside(left)}
    >
      <span class="sr">${this.named(left)}: ${here ? '' : this.words.work.empty}</span>
      ${here ? cardContent(here, this.setting, this.contentLang) : html`<span aria-hidden="true">…</span>`}
    </button>`;
  }

  private kind(left: Card): string {
    if (!this.mark) return '';
    return this.mark === 'right' || this.pairs[left.id] === this.interaction.pairs[left.id] ? 'right' : 'not-yet';
  }

  /** With a card in the hand it is laid here; with an empty hand what lies here is taken away. */
  private layBeside(left: Card): void {
    const card = this.interaction.right.find(({ id }) => id === this.held);
    if (card) this.lay(card, left, { ...this.pairs, [left.id]: card.id });
    else this.given(Object.fromEntries(Object.entries(this.pairs).filter(([id]) => id !== left.id)));
  }

  protected override get pairs(): Readonly<Record<string, string>> {
    return this.response?.pairs ?? {};
  }

  protected override given(pairs: Readonly<Record<string, string>>): void {
    this.give(Object.keys(pairs).length ? { type: 'match', pairs } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-match': LeerspoorMatch;
  }
}
