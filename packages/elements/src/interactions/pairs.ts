import type { Card } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { cardContent, cardName } from './card.js';
import { Dragging } from './dragging.js';
import { LaterInteraction, type PartMark } from './later-interaction.js';

/** Cards that are laid somewhere: take one up, then lay it down: two taps, or two presses of a key. Or it is dragged. */
export abstract class PairsElement<T extends 'match' | 'sort'> extends LaterInteraction<T> {
  /** The card in the hand. */
  @state() protected held: string | undefined;
  @state() private said = '';

  constructor() {
    super();
    new Dragging(this, ({ drag, from }, { drop }) => this.dropped(drag!, drop!, from));
  }

  /** A card was dragged to a place, '' the loose cards, from where it lay. */
  protected abstract dropped(card: string, place: string, from: string | undefined): void;

  /** Where each laid card lies. */
  protected abstract get pairs(): Readonly<Record<string, string>>;

  protected card(card: Card, mark: PartMark = ''): unknown {
    return html`<button
      part="card"
      class="piece-card ${mark}"
      type="button"
      data-drag=${card.id}
      aria-pressed=${this.held === card.id}
      ?disabled=${this.disabled}
      @click=${() => this.take(card)}
    >
      ${cardContent(card, this.setting, this.contentLang)} ${this.sign(mark)}
    </button>`;
  }

  /** What just happened, for who does not see it; before that, what to do. */
  protected note(): unknown {
    return this.disabled ? nothing : html`<p class="note" role="status">${this.said || this.words.work.pickFirst}</p>`;
  }

  protected take(card: Card): void {
    this.held = this.held === card.id ? undefined : card.id;
    this.said = this.held ? this.words.work.holding(this.named(card)) : '';
  }

  protected lay(card: Card, where: Card, pairs: Readonly<Record<string, string>>): void {
    this.held = undefined;
    this.said = this.words.work.put(this.named(card), this.named(where));
    this.given(pairs);
  }

  protected abstract given(pairs: Readonly<Record<string, string>>): void;

  protected named(card: Card): string {
    return cardName(card, this.contentWords.numbers);
  }
}
