import { guess, respond, rightResponses } from '../../answers.js';
import type { AnswersOf } from '../kind.js';
import type { GapsInteraction } from './schema.js';
import { parted } from './score.js';

export const gaps: AnswersOf<'gaps'> = {
  right: (interaction) => [{ type: 'gaps', filled: rightFilled(interaction) }],

  /** A known wrong answer is one gap, 'gap=value'. */
  respond(interaction, answer) {
    const [id, value] = parted(answer);
    const gap = Object.hasOwn(interaction.gaps, id) ? interaction.gaps[id] : undefined;
    if (!gap || !respond(gap, value)) return undefined;
    return { type: 'gaps', filled: { ...rightFilled(interaction), [id]: value } };
  },

  guess: (interaction) => Object.values(interaction.gaps).reduce((chance, gap) => chance * guess(gap), 1),
};

function rightFilled({ gaps }: GapsInteraction): Record<string, string> {
  const entries = Object.entries(gaps).map(([id, gap]): [string, string] => {
    const right = rightResponses(gap)[0]!;
    return [id, 'chosen' in right ? right.chosen[0]! : 'text' in right ? right.text : ''];
  });
  return Object.fromEntries(entries);
}
