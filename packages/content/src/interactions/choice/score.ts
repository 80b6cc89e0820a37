import type { KindOf } from '../kind.js';
import { schema, type ChoiceInteraction } from './schema.js';

const rightIds = ({ options }: ChoiceInteraction) => options.filter(({ correct }) => correct).map(({ id }) => id);

export const choice: KindOf<'choice'> = {
  schema,

  grade(interaction, { chosen }) {
    if (chosen.length === 0) return { ask: 'empty' };
    const given = new Set(chosen);
    if (chosen.some((id) => !interaction.options.some((option) => option.id === id))) return { ask: 'unclear' };
    if (given.size > 1 && !interaction.multiple) return { ask: 'unclear' };
    const right = rightIds(interaction);
    return { score: given.size === right.length && right.every((id) => given.has(id)) ? 1 : 0 };
  },

  right: (interaction) => [{ type: 'choice', chosen: rightIds(interaction) }],

  /** Of several, a known wrong answer is one option too many. */
  respond(interaction, answer) {
    if (!interaction.options.some(({ id }) => id === answer)) return undefined;
    return { type: 'choice', chosen: interaction.multiple ? [...rightIds(interaction), answer] : [answer] };
  },

  matches: [(_, { chosen }, answer) => chosen.includes(answer)],

  guess: ({ options, multiple }) => (multiple ? 1 / (2 ** options.length - 1) : 1 / options.length),
};
