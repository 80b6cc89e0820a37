import { differing } from '../../read/differing.js';
import { fold } from '../../read/fold.js';
import type { Ask } from '../../model/question.js';
import type { ScoringOf } from '../kind.js';
import type { TextInteraction } from './schema.js';

export const scoring: ScoringOf<'text'> = {
  grade(interaction, { text: typed }) {
    const ask = unreadable(interaction, typed);
    if (ask) return { ask };
    const given = fold(typed, interaction);
    return { score: interaction.correct.some((right) => same(given, fold(right, interaction), interaction)) ? 1 : 0 };
  },

  matches: [(interaction, { text: typed }, answer) => fold(typed, interaction) === fold(answer, interaction)],
};

function same(given: string, right: string, { spelling }: TextInteraction): boolean {
  return given === right || (spelling === 'loose' && right.length >= 5 && oneSlip(given, right));
}

/** One letter too many, missing, changed, or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  const [one, other] = differing(a, b);
  return Math.max(one.length, other.length) === 1 || (one.length === 2 && one === other[1]! + other[0]!);
}

/** Nothing, far too much, pasted markup, or no letter or digit where one is asked. */
export function unreadable(interaction: TextInteraction, typed: string): Ask | undefined {
  if (typed.length > 400) return 'long';
  const given = fold(typed, interaction);
  if (given === '') return 'empty';
  const lettered = /[\p{L}\p{N}]/u;
  const asksLetters = interaction.correct.every((right) => lettered.test(right));
  return /<\/?[a-z][^>]*>/i.test(given) || (asksLetters && !lettered.test(given)) ? 'unclear' : undefined;
}
