import type { Card } from '../../model/interaction.js';
import { card, cardFields } from '../../parse/card.js';
import { also, boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { id } from '../../schema/words.js';
import { unique } from '../options.js';

/** Sort cards into groups. */
export interface SortInteraction {
  readonly type: 'sort';
  readonly groups: readonly Card[];
  readonly cards: readonly SortCard[];
  readonly partial?: boolean | undefined;
}

export interface SortCard extends Card {
  /** Id of the group where it belongs. */
  readonly group: string;
}

export const schema: Schema<SortInteraction> = also(
  object<SortInteraction>({
    type: oneOf('sort'),
    groups: list(card, 2, 5),
    cards: list(object<SortCard>({ ...cardFields, group: id }), 2, 12),
    partial: optional(boolean),
  }),
  ({ groups, cards }, trail) => {
    const ids = groups.map((group) => group.id);
    const lost = cards.findIndex((one) => !ids.includes(one.group));
    return (
      unique(groups, trail, 'groups') &&
      unique(cards, trail, 'cards') &&
      (lost < 0 || trail.report(['unknownId', 'group', cards[lost]!.group, ids], 'cards', lost, 'group'))
    );
  },
);
