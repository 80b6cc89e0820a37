import type { AnswersOf } from '../kind.js';

export const answers: AnswersOf<'open'> = {
  right: ({ criteria }) => [{ type: 'open', text: '-', met: criteria.map((_, i) => i) }],
  // The pupil is the judge: no answer is known to be wrong.
  respond: () => undefined,
  guess: () => 0,
};
