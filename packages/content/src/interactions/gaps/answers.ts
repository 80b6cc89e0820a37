import type { Interaction } from '../../model/interaction.js';
import type { Response } from '../../model/response.js';
import { answers as choice } from '../choice/answers.js';
import { answers as fraction } from '../fraction/answers.js';
import type { AnswersOf, AnyAnswers } from '../kind.js';
import { answers as number } from '../number/answers.js';
import { answers as text } from '../text/answers.js';
import type { GapInteraction, GapsInteraction } from './schema.js';
import { parted } from './score.js';

// Sound because the key is the type of its interactions and responses.
const inGap = { choice, number, fraction, text } as unknown as Readonly<Record<GapInteraction['type'], AnyAnswers>>;

export const answers: AnswersOf<'gaps'> = {
  right: (interaction, right) => [{ type: 'gaps', filled: rightFilled(interaction, right) }],

  /** A known wrong answer is one gap, 'gap=value'. */
  respond(interaction, answer) {
    const [id, value] = parted(answer);
    const gap = Object.hasOwn(interaction.gaps, id) ? interaction.gaps[id] : undefined;
    if (!gap || !inGap[gap.type].respond(gap, value)) return undefined;
    const right = (inner: Interaction) => inGap[(inner as GapInteraction).type].right(inner, () => []);
    return { type: 'gaps', filled: { ...rightFilled(interaction, right), [id]: value } };
  },

  guess: ({ gaps }, guess) => Object.values(gaps).reduce((chance, gap) => chance * guess(gap), 1),
};

function rightFilled(
  { gaps }: GapsInteraction,
  rightOf: (gap: Interaction) => readonly Response[],
): Record<string, string> {
  const entries = Object.entries(gaps).map(([id, gap]): [string, string] => {
    const right = rightOf(gap)[0]!;
    return [id, 'chosen' in right ? right.chosen[0]! : 'text' in right ? right.text : ''];
  });
  return Object.fromEntries(entries);
}
