import { readNumber } from '../../read/number.js';
import type { ScoringOf } from '../kind.js';
import type { SplitInteraction } from './schema.js';

export const scoring: ScoringOf<'split'> = {
  grade(interaction, { values }) {
    if (values.every((value) => value.trim() === '')) return { ask: 'empty' };
    if (values.some((value) => value.trim() === '')) return { ask: 'incomplete' };
    const numbers = values.flatMap((value) => readNumber(value).slice(0, 1));
    if (numbers.length !== values.length || numbers.length !== gapsOf(interaction)) return { ask: 'unclear' };
    return { score: adds(interaction, numbers) ? 1 : 0 };
  },

  matches: [(_, { values }, answer) => values.map((value) => readNumber(value)[0]).join(' ') === answer],
};

function adds({ whole, parts, least = 0 }: SplitInteraction, numbers: readonly number[]): boolean {
  if (whole === null) return numbers[0] === sum(knownOf(parts));
  return (
    numbers.every((one) => one >= least && Number.isInteger(one)) && sum([...numbers, ...knownOf(parts)]) === whole
  );
}

export const knownOf = (parts: readonly (number | null)[]): readonly number[] => parts.filter((part) => part !== null);
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
export const gapsOf = ({ whole, parts }: SplitInteraction): number =>
  [whole, ...parts].filter((one) => one === null).length;
