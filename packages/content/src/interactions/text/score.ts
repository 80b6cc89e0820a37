import { fold } from '../../read/fold.js';
import { distance } from '../../schema/nearest.js';
import type { Ask } from '../../model/question.js';
import type { KindOf } from '../kind.js';
import { patterns } from './patterns.js';
import { schema, type TextInteraction } from './schema.js';

export const text: KindOf<'text'> = {
  schema,

  grade(interaction, { text: typed }) {
    const ask = unreadable(interaction, typed);
    if (ask) return { ask };
    const given = fold(typed, interaction);
    return { score: interaction.correct.some((right) => same(given, fold(right, interaction), interaction)) ? 1 : 0 };
  },

  right: ({ correct }) => correct.map((value) => ({ type: 'text', text: value })),

  respond: (interaction, answer) => (unreadable(interaction, answer) ? undefined : { type: 'text', text: answer }),

  matches: [(interaction, { text: typed }, answer) => fold(typed, interaction) === fold(answer, interaction)],

  patterns,

  guess: () => 0,
};

function same(given: string, right: string, { spelling }: TextInteraction): boolean {
  return given === right || (spelling === 'loose' && right.length >= 5 && distance(given, right) === 1);
}

/** Nothing, far too much, pasted markup, or no letter or digit where one is asked. */
function unreadable(interaction: TextInteraction, typed: string): Ask | undefined {
  if (typed.length > 400) return 'long';
  const given = fold(typed, interaction);
  if (given === '') return 'empty';
  const lettered = /[\p{L}\p{N}]/u;
  const asksLetters = interaction.correct.every((right) => lettered.test(right));
  return /<\/?[a-z][^>]*>/i.test(given) || (asksLetters && !lettered.test(given)) ? 'unclear' : undefined;
}
