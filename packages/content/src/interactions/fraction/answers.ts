import { readFraction } from '../../read/fraction.js';
import type { AnswersOf } from '../kind.js';
import { patterns } from './patterns.js';

export const answers: AnswersOf<'fraction'> = {
  right: ({ correct }) => [{ type: 'fraction', text: correct }],
  respond: (_, answer) => ('ask' in readFraction(answer) ? undefined : { type: 'fraction', text: answer }),
  patterns,
  fits({ correct, operands = [] }, trail) {
    if ('ask' in readFraction(correct)) return trail.report(['wrong', ['readableFraction'], correct], 'correct');
    const stray = operands.findIndex((value) => 'ask' in readFraction(value));
    return stray < 0 || trail.report(['wrong', ['readableFraction'], operands[stray]], 'operands', stray);
  },
  guess: () => 0,
};
