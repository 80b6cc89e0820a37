import type { KindOf } from '../kind.js';
import { pairing } from '../pairing.js';
import { schema, type MatchInteraction } from './schema.js';

const idsOf = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

export const match: KindOf<'match'> = {
  schema,
  ...pairing(
    ({ pairs, right, partial }: MatchInteraction) => ({ right: pairs, partners: idsOf(right), partial }),
    (pairs) => ({ type: 'match', pairs }),
  ),
  // Who pairs at random takes each on the right once, where there is one for each.
  guess: ({ left, right, pairs }) =>
    new Set(Object.values(pairs)).size === left.length
      ? left.reduce((chance, _, i) => chance / (right.length - i), 1)
      : right.length ** -left.length,
};
