import { readNumber } from '../../read/number.js';
import type { KindOf } from '../kind.js';
import { schema, type SplitInteraction } from './schema.js';

export const split: KindOf<'split'> = {
  schema,

  grade(interaction, { values }) {
    if (values.every((value) => value.trim() === '')) return { ask: 'empty' };
    if (values.some((value) => value.trim() === '')) return { ask: 'incomplete' };
    const numbers = values.flatMap((value) => readNumber(value).slice(0, 1));
    if (numbers.length !== values.length || numbers.length !== gapsOf(interaction)) return { ask: 'unclear' };
    return { score: adds(interaction, numbers) ? 1 : 0 };
  },

  right: (interaction) => [{ type: 'split', values: rightNumbers(interaction).map(String) }],

  /** A known wrong answer holds the number of each gap: '13', or '5 4'. */
  respond(interaction, answer) {
    const values = answer.split(' ');
    const readable = values.length === gapsOf(interaction) && values.every((value) => readNumber(value).length > 0);
    return readable ? { type: 'split', values } : undefined;
  },

  matches: [(_, { values }, answer) => values.map((value) => readNumber(value)[0]).join(' ') === answer],

  patterns: {
    whole: ({ whole, ...rest }) => (whole !== null && gapsOf({ whole, ...rest }) === 1 ? [String(whole)] : []),
    part: (interaction) => (gapsOf(interaction) === 1 ? known(interaction).map(String) : []),
    sum: (interaction) =>
      interaction.whole !== null && gapsOf(interaction) === 1
        ? [String(interaction.whole + sum(known(interaction)))]
        : [],
    'one-off': (interaction) =>
      gapsOf(interaction) === 1 ? [-1, 1].map((off) => String(rightNumbers(interaction)[0]! + off)) : [],
  },

  guess: () => 0,
};

const known = ({ parts }: SplitInteraction): readonly number[] => parts.filter((part) => part !== null);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const gapsOf = ({ whole, parts }: SplitInteraction) => [whole, ...parts].filter((one) => one === null).length;

function adds({ whole, parts, least = 0 }: SplitInteraction, numbers: readonly number[]): boolean {
  if (whole === null) return numbers[0] === sum(known({ type: 'split', whole, parts }));
  return (
    numbers.every((one) => one >= least && Number.isInteger(one)) &&
    sum(numbers) + sum(known({ type: 'split', whole, parts })) === whole
  );
}

/** The least in every gap, the rest in the last. */
function rightNumbers({ whole, parts, least = 0 }: SplitInteraction): number[] {
  const visible = sum(parts.map((part) => part ?? 0));
  if (whole === null) return [visible];
  const gaps = parts.filter((part) => part === null).length;
  return Array.from({ length: gaps }, (_, i) => (i < gaps - 1 ? least : whole - visible - least * (gaps - 1)));
}
