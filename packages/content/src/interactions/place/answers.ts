import type { AnswersOf } from '../kind.js';
import type { Trail } from '../../schema/trail.js';
import type { PlaceInteraction } from './schema.js';

export const answers: AnswersOf<'place'> = {
  right: (interaction) => [{ type: 'place', counts: rightCounts(interaction) }],

  /** A known wrong answer is one bin, 'bin=2'. */
  respond(interaction, answer) {
    const [, id, count] = /^([\w.-]+)=(\d{1,2})$/.exec(answer) ?? [];
    if (id === undefined || !interaction.bins.some((bin) => bin.id === id)) return undefined;
    const counts = { ...rightCounts(interaction), [id]: Number(count) };
    return spread(counts, id, interaction);
  },

  guess: ({ total }) => 1 / (total + 1),
  fits: countsFit,
};

/** What belongs in each bin; what is left over, in the first that takes any number. */
function rightCounts({ bins, total }: PlaceInteraction): Record<string, number> {
  const counts = Object.fromEntries(bins.map(({ id, correct, least = 0 }): [string, number] => [id, correct ?? least]));
  const open = bins.find(({ correct }) => correct === undefined);
  const laid = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (open) counts[open.id] = counts[open.id]! + total - laid;
  return counts;
}

/** Moves objects between the other bins until there are as many as there can be. */
function spread(counts: Record<string, number>, kept: string, { total, all }: PlaceInteraction) {
  let over = Object.values(counts).reduce((sum, count) => sum + count, 0) - total;
  for (const id of Object.keys(counts)) {
    if (id === kept) continue;
    if (over <= 0 && !(all && over < 0)) break;
    const change = Math.max(-counts[id]!, -over);
    counts[id] = counts[id]! + change;
    over += change;
  }
  return over > 0 || (all && over < 0) ? undefined : { type: 'place' as const, counts };
}

function countsFit({ total, bins, all }: PlaceInteraction, trail: Trail): boolean {
  const needed = bins.reduce((sum, one) => sum + (one.correct ?? one.least ?? 0), 0);
  const fixed = bins.every((one) => one.correct !== undefined);
  if (needed > total || (all && fixed && needed < total)) return trail.report(['countsDiffer', total], 'bins');
  // Where nothing is asked, laying nothing would be right.
  return needed > 0 || all === true || trail.report(['nothingAsked'], 'bins');
}
