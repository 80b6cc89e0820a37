import type { ScoringOf } from '../kind.js';
import { pairing, type Sides } from '../pairing.js';
import type { SortInteraction } from './schema.js';

export const scoring: ScoringOf<'sort'> = { ...pairing(sidesOf) };

export function sidesOf({ cards, groups, partial }: SortInteraction): Sides {
  return {
    right: Object.fromEntries(cards.map(({ id, group }) => [id, group])),
    partners: groups.map(({ id }) => id),
    partial,
  };
}
