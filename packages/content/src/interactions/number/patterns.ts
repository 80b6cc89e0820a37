import { readFraction } from '../../read/fraction.js';
import { valueOf } from '../../read/value.js';
import type { NumberInteraction } from './schema.js';

type Pattern = (interaction: NumberInteraction) => readonly string[];

/** How pupils go wrong with numbers: each rule gives the answers they then write. */
export const patterns: Readonly<Record<string, Pattern>> = {
  'one-off': right((value) => [value - 1, value + 1]),
  /** 51 for 15. */
  'digits-swapped': right((value) =>
    value > 9 && value < 100 && Number.isInteger(value) ? [(value % 10) * 10 + Math.floor(value / 10)] : [],
  ),
  /** Ten times too much or too little. */
  'place-value': right((value) => [value * 10, value / 10]),
  /** A number of the task. */
  operand: operands((values) => values),
  sum: operands((values) => (values.length > 1 ? [values.reduce((a, b) => a + b)] : [])),
  difference: operands(([a, b]) => (b === undefined ? [] : [Math.abs(a! - b)])),
  product: operands((values) => (values.length > 1 ? [values.reduce((a, b) => a * b)] : [])),
  /** 3/4 of 20 = 5. */
  'only-below': fractionOf((below, amount) => amount / below),
  /** 3/4 of 20 = 80. */
  'times-below': fractionOf((below, amount) => amount * below),
};

function right(rule: (value: number) => readonly number[]): Pattern {
  return ({ correct }) => {
    const value = correct[0] === undefined ? undefined : valueOf(correct[0]);
    return value === undefined ? [] : written(rule(value));
  };
}

function operands(rule: (values: readonly number[]) => readonly number[]): Pattern {
  return ({ operands: texts = [] }) => written(rule(texts.map(valueOf).filter((value) => value !== undefined)));
}

/** The task is a fraction of an amount: operands '3/4' and '20'. */
function fractionOf(rule: (below: number, amount: number) => number): Pattern {
  return ({ operands: [part = '', amount = ''] = [] }) => {
    const [fraction, whole] = [readFraction(part), valueOf(amount)];
    return 'ask' in fraction || whole === undefined ? [] : written([rule(fraction.bottom, whole)]);
  };
}

/** As a pupil would type it, rid of the dust of binary fractions, with a comma so that it has one meaning. */
const written = (values: readonly number[]) =>
  values.map((value) => String(Number(value.toFixed(9))).replace('.', ','));
