import type { Card } from '@leerspoor/content';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators/state.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../../look/base.js';
import { drawn } from '../../look/pictogram.js';
import { cardContent, cardName, shuffled } from '../card.js';
import { cardsStyle } from '../cards-style.js';
import { Dragging } from '../dragging.js';
import { LaterInteraction } from '../later-interaction.js';

const UP = 'M12 19V5M6 11l6-6 6 6';
const DOWN = 'M12 5v14M6 13l6 6 6-6';

const orderStyle = css`
  ol {
    display: grid;
    gap: var(--_unit);
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--_unit);
    min-block-size: calc(var(--_target) + 2 * var(--_unit) + 2 * var(--_stroke));
    padding: var(--_unit);
    padding-inline-start: calc(2 * var(--_unit));
    border: var(--_stroke) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: calc(1.125 * var(--_text));
  }
  /* A badge, well apart from the card: a number before a fraction would be one number with it. A finger drags by it. */
  .place {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    margin-inline-end: calc(1.5 * var(--_unit));
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_ground);
    color: var(--_ink-soft);
    font-size: var(--_text);
    touch-action: none;
  }
  [data-drag] {
    cursor: grab;
  }
  .content {
    flex: 1;
  }
  li button {
    min-inline-size: var(--_target);
    padding: 0;
    border-width: 1px;
  }
  li button:disabled {
    opacity: 0.35;
  }
  :host([disabled]) li button {
    display: none;
  }
`;

/**
 * Cards to put in order: each goes up and down by its buttons, so by mouse, finger, key and switch alike; or is dragged.
 *
 * @csspart card
 * @csspart button
 */
export class LeerspoorOrder extends LaterInteraction<'order'> {
  static override styles = [base, cardsStyle, orderStyle];

  @state() private said = '';

  constructor() {
    super();
    new Dragging(this, ({ drag }, { drop }) => this.move(this.placeOf(drag), this.placeOf(drop)));
  }

  private placeOf(id: string | undefined): number {
    return this.cards.findIndex((card) => card.id === id);
  }

  private get cards(): readonly Card[] {
    const { cards } = this.interaction;
    const given = this.response?.order.flatMap((id) => cards.find((card) => card.id === id) ?? []);
    return given?.length === cards.length ? given : shuffled(cards);
  }

  protected override render(): unknown {
    const { cards } = this;
    return html`<ol aria-label=${this.label}>
        ${repeat(
          cards,
          ({ id }) => id,
          (card, i) => this.row(card, i, cards.length),
        )}
      </ol>
      <p class="sr" role="status">${this.said}</p>`;
  }

  private row(card: Card, i: number, of: number): unknown {
    const { up, down } = this.words.work;
    const name = cardName(card, this.contentWords.numbers);
    const mark = this.markOf(this.interaction.cards[i]?.id === card.id);
    return html`<li part="card" class=${mark} data-drag=${this.disabled ? nothing : card.id} data-drop=${card.id}>
      <span class="place" aria-hidden="true">${i + 1}</span>
      ${cardContent(card, this.setting, this.contentLang)} ${this.sign(mark)}
      <button
        part="button"
        type="button"
        aria-label=${up(name)}
        ?disabled=${this.disabled || i === 0}
        @click=${() => this.step(i, -1)}
      >
        ${drawn(UP)}
      </button>
      <button
        part="button"
        type="button"
        aria-label=${down(name)}
        ?disabled=${this.disabled || i === of - 1}
        @click=${() => this.step(i, 1)}
      >
        ${drawn(DOWN)}
      </button>
    </li>`;
  }

  private step(from: number, step: -1 | 1): void {
    this.move(from, from + step);
    void this.updateComplete.then(() => this.follow(from + step, step));
  }

  private move(from: number, to: number): void {
    const cards = [...this.cards];
    const [card] = cards.splice(from, 1);
    if (!card) return;
    cards.splice(to, 0, card);
    this.give({ type: 'order', order: cards.map(({ id }) => id) });
    this.said = this.words.work.moved(cardName(card, this.contentWords.numbers), to + 1);
  }

  /** The hand stays on the card that moved; at an end, on the button that still goes. */
  private follow(place: number, step: -1 | 1): void {
    const buttons = this.renderRoot.querySelectorAll('li')[place]?.querySelectorAll('button');
    const [up, down] = buttons ?? [];
    const same = step < 0 ? up : down;
    (same?.disabled ? (step < 0 ? down : up) : same)?.focus();
  }
}
