import { readFraction, type Fraction } from '../../read/fraction.js';
import type { FractionInteraction } from './schema.js';

type Pattern = (interaction: FractionInteraction) => readonly string[];

/** How pupils go wrong with fractions: each rule gives the answers they then write. Lowest terms are not needed. */
export const patterns: Readonly<Record<string, Pattern>> = {
  /** Top and bottom exchanged: 4/3. */
  swapped: right(({ above, below }) => [over(below, above)]),
  /** The part over the rest instead of over the whole: 2/3 for 2/5. */
  'part-to-rest': right(({ above, below }) => [over(above, below - above)]),
  /** 1/4 + 2/4 = 3/8. */
  'adds-both': two((a, b) => [over(a.above + b.above, a.below + b.below)]),
  /** 3/4 - 1/2 = 2/2. */
  'subtracts-both': two((a, b) => [over(a.above - b.above, a.below - b.below)]),
  /** 1/2 + 1/4 = 2/4 or 2/2: the tops added without making the bottoms alike. */
  'adds-tops': two((a, b) => (a.below === b.below ? [] : [a, b].map(({ below }) => over(a.above + b.above, below)))),
  /** 1 3/4 = 4/4. */
  'whole-plus-above': first(({ whole, above, below }) => (whole ? [over(whole + above, below)] : [])),
  /** 1 3/4 = 13/4. */
  'glues-whole': first(({ whole, above, below }) => (whole ? [`${whole}${above}/${below}`] : [])),
  /** 1/2 = 2/3: the same added above and below. */
  'same-added': first(({ above, below }) => [1, 2, 3, 4].map((more) => over(above + more, below + more))),
  /** 1/2 = 1/4: only the bottom changed. */
  'only-below': first(({ above, below }) => [2, 3, 4, 5, 6].map((times) => over(above, below * times))),
  /** 6/8 where 3/4 is asked. */
  'not-simplest': ({ correct, form }) => {
    const value = readFraction(correct);
    if (form !== 'exact' || 'ask' in value) return [];
    return Array.from({ length: 11 }, (_, i) => over(value.top * (i + 2), value.bottom * (i + 2))).concat(
      value.whole ? [over(value.top, value.bottom)] : [],
    );
  },
};

function over(above: number, below: number): string {
  return above >= 0 && below > 0 ? `${above}/${below}` : '';
}

function right(rule: (right: Fraction) => readonly string[]): Pattern {
  return ({ correct }) => from([correct], 1, ([value]) => rule(value!));
}

function first(rule: (operand: Fraction) => readonly string[]): Pattern {
  return ({ operands = [] }) => from(operands, 1, ([operand]) => rule(operand!));
}

function two(rule: (a: Fraction, b: Fraction) => readonly string[]): Pattern {
  return ({ operands = [] }) => from(operands, 2, ([a, b]) => rule(a!, b!));
}

function from(
  texts: readonly string[],
  count: number,
  rule: (read: readonly Fraction[]) => readonly string[],
): readonly string[] {
  const fractions = texts.map(readFraction).filter((fraction): fraction is Fraction => !('ask' in fraction));
  return fractions.length < count ? [] : rule(fractions).filter((answer) => answer !== '');
}
