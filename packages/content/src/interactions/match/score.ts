import type { ScoringOf } from '../kind.js';
import { pairing, type Sides } from '../pairing.js';
import type { MatchInteraction } from './schema.js';

export const scoring: ScoringOf<'match'> = { ...pairing(sidesOf) };

export function sidesOf({ pairs, right, partial }: MatchInteraction): Sides {
  return { right: pairs, partners: right.map(({ id }) => id), partial };
}
