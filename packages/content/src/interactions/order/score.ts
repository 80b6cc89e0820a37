import type { KindOf } from '../kind.js';
import { schema, type OrderInteraction } from './schema.js';

const rightOrder = ({ cards }: OrderInteraction) => cards.map(({ id }) => id);

export const order: KindOf<'order'> = {
  schema,

  grade(interaction, { order: given }) {
    const right = rightOrder(interaction);
    if (given.length === 0) return { ask: 'empty' };
    if (new Set(given).size < given.length || given.some((id) => !right.includes(id))) return { ask: 'unclear' };
    if (given.length < right.length) return { ask: 'incomplete' };
    const parts = right.map((id, i) => ({ id, score: given[i] === id ? 1 : 0 }));
    const share = pairsInOrder(given.map((id) => right.indexOf(id)));
    return { score: interaction.partial || share === 1 ? share : 0, parts };
  },

  right: (interaction) => [{ type: 'order', order: rightOrder(interaction) }],

  /** A known wrong answer names two cards or more, 'b a': put so among the places they have in the right order. */
  respond(interaction, answer) {
    const right = rightOrder(interaction);
    const named = answer.split(' ');
    if (named.length < 2 || new Set(named).size < named.length || named.some((id) => !right.includes(id)))
      return undefined;
    let next = 0;
    return { type: 'order', order: right.map((id) => (named.includes(id) ? named[next++]! : id)) };
  },

  /** These cards stand in this order, others may be between. */
  matches: [(_, { order: given }, answer) => given.filter((id) => answer.split(' ').includes(id)).join(' ') === answer],

  guess: ({ cards }) => cards.reduce((chance, _, i) => chance / (i + 1), 1),
};

/** Share of all pairs that stand in rising order, 0 to 1. */
function pairsInOrder(ranks: readonly number[]): number {
  const pairs = ranks.flatMap((rank, i) => ranks.slice(i + 1).map((later) => (rank < later ? 1 : 0)));
  return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}
