import type { KindOf } from '../kind.js';
import { pairing, type Sides } from '../pairing.js';
import { schema, type SortInteraction } from './schema.js';

export const sort: KindOf<'sort'> = { schema, ...pairing(sidesOf) };

export function sidesOf({ cards, groups, partial }: SortInteraction): Sides {
  return {
    right: Object.fromEntries(cards.map(({ id, group }) => [id, group])),
    partners: groups.map(({ id }) => id),
    partial,
  };
}
