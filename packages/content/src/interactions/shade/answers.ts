import type { AnswersOf } from '../kind.js';
import { partsOf, rightParts, type ShadeInteraction } from './schema.js';

export const shade: AnswersOf<'shade'> = {
  right: (interaction) => [shadedFirst(interaction, interaction.correct)!],
  respond: shadedFirst,
  guess: ({ figure, cut }) => 1 / ((cut ? cut.to : partsOf(figure)) + 1),
};

function shadedFirst(interaction: ShadeInteraction, share: string) {
  const parts = rightParts(interaction, share);
  if (!parts || parts.shaded < 0 || parts.shaded > parts.all) return undefined;
  return { type: 'shade' as const, parts: parts.all, shaded: Array.from({ length: parts.shaded }, (_, i) => i) };
}
