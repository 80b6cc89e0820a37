import type { KindOf } from '../kind.js';
import { pairing } from '../pairing.js';
import { schema, type SortInteraction } from './schema.js';

export const sort: KindOf<'sort'> = {
  schema,
  ...pairing(
    ({ cards, groups, partial }: SortInteraction) => ({
      right: Object.fromEntries(cards.map(({ id, group }) => [id, group])),
      partners: groups.map(({ id }) => id),
      partial,
    }),
    (pairs) => ({ type: 'sort', pairs }),
  ),
  guess: ({ cards, groups }) => groups.length ** -cards.length,
};
