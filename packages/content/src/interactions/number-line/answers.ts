import { valueOf } from '../../read/value.js';
import type { AnswersOf } from '../kind.js';
import { toleranceOf } from './score.js';

export const answers: AnswersOf<'number-line'> = {
  fits({ line, correct, free }, trail) {
    const value = valueOf(correct);
    if (value === undefined) return trail.report(['wrong', ['readableNumber'], correct], 'correct');
    if (value < line.from || value > line.to) return trail.report(['outsideLine'], 'correct');
    const ticks = (value - line.from) * line.parts;
    return free === true || Math.abs(ticks - Math.round(ticks)) < 1e-6 || trail.report(['betweenTicks'], 'correct');
  },

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
