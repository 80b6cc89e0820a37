import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';
import { unreadable } from './score.js';

export const text: AnswersOf<'text'> = {
  right: ({ correct }) => correct.map((value) => ({ type: 'text', text: value })),
  respond: (interaction, answer) => (unreadable(interaction, answer) ? undefined : { type: 'text', text: answer }),
  patterns,
  guess: () => 0,
};
