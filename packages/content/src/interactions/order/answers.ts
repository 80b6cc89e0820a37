import type { AnswersOf } from '../kind.js';
import type { OrderInteraction } from './schema.js';

const rightOrder = ({ cards }: OrderInteraction) => cards.map(({ id }) => id);

export const answers: AnswersOf<'order'> = {
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

  guess: ({ cards }) => cards.reduce((chance, _, i) => chance / (i + 1), 1),
};
