import type { KindOf } from '../kind.js';
import { pairing, type Sides } from '../pairing.js';
import { schema, type MatchInteraction } from './schema.js';

export const match: KindOf<'match'> = { schema, ...pairing(sidesOf) };

export function sidesOf({ pairs, right, partial }: MatchInteraction): Sides {
  return { right: pairs, partners: right.map(({ id }) => id), partial };
}
