import type { AnswersOf } from '../kind.js';
import { pairingAnswers } from '../pairing.js';
import { sidesOf } from './score.js';

export const answers: AnswersOf<'sort'> = {
  ...pairingAnswers(sidesOf, (pairs) => ({ type: 'sort', pairs })),
  guess: ({ cards, groups }) => groups.length ** -cards.length,
};
