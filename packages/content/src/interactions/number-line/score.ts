import { valueOf } from '../../read/value.js';
import type { ScoringOf } from '../kind.js';
import type { NumberLineInteraction } from './schema.js';

export const scoring: ScoringOf<'number-line'> = {
  grade(interaction, { at }) {
    const { line, correct } = interaction;
    if (!(at >= line.from && at <= line.to)) return { ask: 'unclear' };
    return { score: near(at, valueOf(correct), toleranceOf(interaction)) ? 1 : 0 };
  },

  matches: [(interaction, { at }, answer) => near(at, valueOf(answer), toleranceOf(interaction))],
};

export const toleranceOf = ({ tolerance, line }: NumberLineInteraction): number => tolerance ?? 0.25 / line.parts;

function near(at: number, place: number | undefined, tolerance: number): boolean {
  return place !== undefined && Math.abs(at - place) <= tolerance + 1e-9;
}
