import type { Card, SortCard } from '@leerspoor/content';
import { css, html } from 'lit';
import { base } from '../../look/base.js';
import { cardContent, shuffled } from '../card.js';
import { cardsStyle } from '../cards-style.js';
import { PairsElement } from '../pairs.js';

const sortStyle = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: calc(1.5 * var(--_unit));
  }
  .group {
    display: grid;
    gap: var(--_unit);
    align-content: start;
    padding: var(--_unit);
    border: var(--_stroke) dashed var(--_edge);
    border-radius: var(--_radius);
  }
  :host([disabled]) .loose:empty {
    display: none;
  }
  .group > button {
    background: var(--_tint);
  }
`;

/**
 * Cards to sort into groups: take a card, then the group.
 *
 * @csspart card
 * @csspart group
 */
export class LeerspoorSort extends PairsElement<'sort'> {
  static override styles = [base, cardsStyle, sortStyle];

  protected override render(): unknown {
    const cards = shuffled(this.interaction.cards);
    const loose = cards.filter(({ id }) => !this.pairs[id]);
    return html`<div class="stack" role="group" aria-label=${this.label}>
      ${this.note()}
      <div class="bank loose" data-drop="">${loose.map((card) => this.card(card))}</div>
      <div class="groups">${this.interaction.groups.map((group) => this.group(group, cards))}</div>
    </div>`;
  }

  private group(group: Card, cards: readonly SortCard[]): unknown {
    const here = cards.filter(({ id }) => this.pairs[id] === group.id);
    return html`<div class="group" part="group" role="group" data-drop=${group.id} aria-label=${this.named(group)}>
      <button type="button" ?disabled=${this.disabled} @click=${() => this.layIn(group, this.held)}>
        ${cardContent(group, this.setting, this.contentLang)}
      </button>
      <div class="bank">${here.map((card) => this.card(card, this.markOf(card.group === group.id)))}</div>
    </div>`;
  }

  private layIn(group: Card, held: string | undefined): void {
    const card = this.interaction.cards.find(({ id }) => id === held);
    if (card) this.lay(card, group, { ...this.pairs, [card.id]: group.id });
  }

  protected override dropped(card: string, place: string): void {
    const group = this.interaction.groups.find(({ id }) => id === place);
    if (group) this.layIn(group, card);
    else this.given(Object.fromEntries(Object.entries(this.pairs).filter(([id]) => id !== card)));
  }

  protected override get pairs(): Readonly<Record<string, string>> {
    return this.response?.pairs ?? {};
  }

  protected override given(pairs: Readonly<Record<string, string>>): void {
    this.give(Object.keys(pairs).length ? { type: 'sort', pairs } : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-sort': LeerspoorSort;
  }
}
