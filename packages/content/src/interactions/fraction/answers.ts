import { readFraction } from '../../read/fraction.js';
import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';

export const fraction: AnswersOf<'fraction'> = {
  right: ({ correct }) => [{ type: 'fraction', text: correct }],
  respond: (_, answer) => ('ask' in readFraction(answer) ? undefined : { type: 'fraction', text: answer }),
  patterns,
  guess: () => 0,
};
