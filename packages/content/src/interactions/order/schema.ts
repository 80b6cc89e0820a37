import type { Card } from '../../model/interaction.js';
import { card } from '../../parse/card.js';
import { also, boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { unique } from '../options.js';

/** Put cards in order. */
export interface OrderInteraction {
  readonly type: 'order';
  /** In the right order; they are shown in another. */
  readonly cards: readonly Card[];
  /** The share of pairs of cards that stand in the right order. */
  readonly partial?: boolean | undefined;
}

export const schema: Schema<OrderInteraction> = also(
  object<OrderInteraction>({ type: oneOf('order'), cards: list(card, 2, 8), partial: optional(boolean) }),
  ({ cards }, trail) => unique(cards, trail, 'cards'),
);
