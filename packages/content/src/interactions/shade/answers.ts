import { readFraction } from '../../read/fraction.js';
import type { Trail } from '../../schema/trail.js';
import type { AnswersOf } from '../kind.js';
import type { ShadeInteraction } from './schema.js';
import { partsOf } from './score.js';

export const answers: AnswersOf<'shade'> = {
  right: (interaction) => [shadedFirst(interaction, interaction.correct)!],
  respond: shadedFirst,
  guess: ({ figure, cut }) => 1 / ((cut ? cut.to : partsOf(figure)) + 1),
  fits: shareFits,
};

/** There is a whole number of parts that makes the share. */
function shareFits(interaction: ShadeInteraction, trail: Trail): boolean {
  const { figure, correct } = interaction;
  const share = readFraction(correct);
  if ('ask' in share) return trail.report(['wrong', ['readableFraction'], correct], 'correct');
  if (share.top < 0 || share.top > share.bottom) return trail.report(['notAShare'], 'correct');
  if (figure.figure === 'strip' && figure.widths) return trail.report(['unequalParts'], 'figure');
  return shadedFirst(interaction, correct) !== undefined || trail.report(['noSuchParts'], 'correct');
}

/** The share in the fewest parts that can make it, the first of them shaded. */
function shadedFirst({ figure, cut }: ShadeInteraction, share: string) {
  const fraction = readFraction(share);
  if ('ask' in fraction || fraction.top < 0 || fraction.top > fraction.bottom) return undefined;
  const [from, to] = cut ? [cut.from, cut.to] : [partsOf(figure), partsOf(figure)];
  for (let parts = from; parts <= to; parts++) {
    const count = (fraction.top * parts) / fraction.bottom;
    const shaded = Array.from({ length: count }, (_, i) => i);
    if (Number.isInteger(count)) return { type: 'shade' as const, parts, shaded };
  }
  return undefined;
}
