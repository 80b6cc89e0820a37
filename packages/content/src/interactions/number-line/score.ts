import { valueOf } from '../../read/value.js';
import type { KindOf } from '../kind.js';
import { schema, type NumberLineInteraction } from './schema.js';

const tolerance = ({ tolerance: given, line }: NumberLineInteraction) => given ?? 0.25 / line.parts;

export const numberLine: KindOf<'number-line'> = {
  schema,

  grade(interaction, { at }) {
    const { line, correct } = interaction;
    if (!(at >= line.from && at <= line.to)) return { ask: 'unclear' };
    return { score: near(at, valueOf(correct), tolerance(interaction)) ? 1 : 0 };
  },

  right: ({ correct }) => [{ type: 'number-line', at: valueOf(correct) ?? NaN }],

  respond({ line }, answer) {
    const at = valueOf(answer);
    return at !== undefined && at >= line.from && at <= line.to ? { type: 'number-line', at } : undefined;
  },

  matches: [(interaction, { at }, answer) => near(at, valueOf(answer), tolerance(interaction))],

  patterns: {
    'one-tick': ({ line, correct }) => {
      const right = valueOf(correct) ?? NaN;
      const beside = [right - 1 / line.parts, right + 1 / line.parts];
      return beside.filter((at) => at >= line.from - 1e-9 && at <= line.to + 1e-9).map(String);
    },
  },

  guess(interaction) {
    const { line, free } = interaction;
    const length = line.to - line.from;
    return free ? Math.min(1, (2 * tolerance(interaction)) / length) : 1 / (Math.floor(length * line.parts + 1e-9) + 1);
  },
};

function near(at: number, place: number | undefined, tolerance: number): boolean {
  return place !== undefined && Math.abs(at - place) <= tolerance + 1e-9;
}
