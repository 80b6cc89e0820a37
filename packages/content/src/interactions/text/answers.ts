import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';
import { unreadable } from './score.js';

export const answers: AnswersOf<'text'> = {
  right: ({ correct }) => correct.map((value) => ({ type: 'text', text: value })),
  respond: (interaction, answer) => (unreadable(interaction, answer) ? undefined : { type: 'text', text: answer }),
  patterns,
  fits(interaction, trail) {
    const stray = interaction.correct.findIndex((value) => unreadable(interaction, value));
    return stray < 0 || trail.report(['cannotBeGiven', interaction.correct[stray]!], 'correct', stray);
  },
  guess: () => 0,
};
