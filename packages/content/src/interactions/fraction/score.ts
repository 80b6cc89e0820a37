import { alike, equal, readFraction, type Fraction } from '../../read/fraction.js';
import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'fraction'> = {
  grade(interaction, { text }) {
    const given = readFraction(text);
    if ('ask' in given) return given;
    return { score: both(text, interaction.correct, interaction.form === 'exact' ? alike : equal) ? 1 : 0 };
  },

  // First as written, so that 2/4 and 1/2 can be two wrong answers; then, where any equal fraction is right, by value.
  matches: [
    (_, { text }, answer) => both(text, answer, alike),
    ({ form }, { text }, answer) => form === 'equal' && both(text, answer, equal),
  ],
};

function both(one: string, other: string, same: (a: Fraction, b: Fraction) => boolean): boolean {
  const [a, b] = [readFraction(one), readFraction(other)];
  return !('ask' in a) && !('ask' in b) && same(a, b);
}
