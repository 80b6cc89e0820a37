import { guess, rightResponses } from '../../answers.js';
import type { AnswersOf } from '../kind.js';

export const stepped: AnswersOf<'stepped'> = {
  right: ({ steps }) => [
    { type: 'stepped', steps: steps.flatMap(({ interaction }) => rightResponses(interaction).slice(0, 1)) },
  ],
  // Known wrong answers stand with the steps.
  respond: () => undefined,
  guess: ({ steps }) => steps.reduce((chance, { interaction }) => chance * guess(interaction), 1),
};
