import type { AnswersOf } from '../kind.js';

export const answers: AnswersOf<'stepped'> = {
  right: ({ steps }, right) => [
    { type: 'stepped', steps: steps.flatMap(({ interaction }) => right(interaction).slice(0, 1)) },
  ],
  // Known wrong answers stand with the steps.
  respond: () => undefined,
  guess: ({ steps }, guess) => steps.reduce((chance, { interaction }) => chance * guess(interaction), 1),
};
