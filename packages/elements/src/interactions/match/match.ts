import type { Card } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
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
    font-size: calc(1.125 * var(--_text));
  }
  @container (min-width: 30rem) {
    li {
      gap: calc(2 * var(--_unit));
    }
    li > .content {
      text-align: end;
    }
  }
  .slot {
    justify-content: start;
    border-style: dashed;
    font-weight: 500;
    touch-action: none;
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
      <div class="bank" data-drop="">${shuffled(right).map((card) => this.card(card))}</div>
      <ul>
        ${left.map((card) => html`<li>${cardContent(card, this.setting, this.contentLang)} ${this.slotOf(card)}</li>`)}
      </ul>
    </div>`;
  }

  private slotOf(left: Card): unknown {
    const here = this.interaction.right.find(({ id }) => id === this.pairs[left.id]);
    const mark = here ? this.markOf(here.id === this.interaction.pairs[left.id]) : '';
    return html`<button
      part="slot"
      class="slot ${here ? 'full' : ''} ${mark}"
      type="button"
      data-drop=${left.id}
      data-drag=${here?.id ?? nothing}
      data-from=${left.id}
      ?disabled=${this.disabled}
      @click=${() => this.layBeside(left, this.held)}
    >
      <span class="sr">${this.named(left)}: ${here ? '' : this.words.work.empty}</span>
      ${here ? cardContent(here, this.setting, this.contentLang) : html`<span aria-hidden="true">…</span>`}
      ${this.sign(mark)}
    </button>`;
  }

  /** With a card in the hand it is laid here; with an empty hand what lies here is taken away. */
  private layBeside(left: Card, held: string | undefined, pairs = this.pairs): void {
    const card = this.interaction.right.find(({ id }) => id === held);
    if (card) this.lay(card, left, { ...pairs, [left.id]: card.id });
    else this.given(without(pairs, left.id));
  }

  protected override dropped(card: string, place: string, from = ''): void {
    const left = this.interaction.left.find(({ id }) => id === place);
    const pairs = without(this.pairs, from);
    if (left) this.layBeside(left, card, pairs);
    else this.given(pairs);
  }

  protected override get pairs(): Readonly<Record<string, string>> {
    return this.response?.pairs ?? {};
  }

  protected override given(pairs: Readonly<Record<string, string>>): void {
    this.give(Object.keys(pairs).length ? { type: 'match', pairs } : undefined);
  }
}

const without = (pairs: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(pairs).filter(([id]) => id !== key));

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-match': LeerspoorMatch;
  }
}
