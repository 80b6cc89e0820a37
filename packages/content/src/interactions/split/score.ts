import { readNumber } from '../../read/number.js';
import type { KindOf } from '../kind.js';
import { gapsOf, knownOf, schema, sum, type SplitInteraction } from './schema.js';

export const split: KindOf<'split'> = {
  schema,

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
