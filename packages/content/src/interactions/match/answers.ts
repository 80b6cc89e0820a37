import type { AnswersOf } from '../kind.js';
import { pairingAnswers } from '../pairing.js';
import { sidesOf } from './score.js';

export const answers: AnswersOf<'match'> = {
  ...pairingAnswers(sidesOf, (pairs) => ({ type: 'match', pairs })),
  // Who pairs at random takes each on the right once, where there is one for each.
  guess: ({ left, right, pairs }) =>
    new Set(Object.values(pairs)).size === left.length
      ? left.reduce((chance, _, i) => chance / (right.length - i), 1)
      : right.length ** -left.length,
};
