import { valueOf } from '../../read/value.js';
import type { AnswersOf } from '../kind.js';
import { toleranceOf } from './score.js';

export const numberLine: AnswersOf<'number-line'> = {
  right: ({ correct }) => [{ type: 'number-line', at: valueOf(correct) ?? NaN }],

  respond({ line }, answer) {
    const at = valueOf(answer);
    return at !== undefined && at >= line.from && at <= line.to ? { type: 'number-line', at } : undefined;
  },

  patterns: {
    'one-tick': ({ line, correct }) => {
      const right = valueOf(correct) ?? NaN;
      return [right - 1 / line.parts, right + 1 / line.parts].map((at) =>
        String(Number(at.toFixed(9))).replace('.', ','),
      );
    },
  },

  guess(interaction) {
    const { line, free } = interaction;
    const length = line.to - line.from;
    return free
      ? Math.min(1, (2 * toleranceOf(interaction)) / length)
      : 1 / (Math.floor(length * line.parts + 1e-9) + 1);
  },
};
