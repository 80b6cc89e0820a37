import {
  respond,
  rightResponses,
  wrongResponses,
  type Interaction,
  type Item,
  type Pack,
  type Response,
} from '@leerspoor/content';
import { stableHash } from '../calibrate/hash.js';
import type { AnswerBook } from './answer-book.js';

/** A belief that shows on a smaller share of a goal's practice items is none that anybody could see. */
const seen = 0.3;

/** The answer book of a pack, for the goals whose items are loaded. */
export function answerBook(pack: Pack): AnswerBook {
  const items = new Map(Object.values(pack.content).flatMap((all) => all.map((item) => [item.id, item] as const)));
  const slips = new Set(pack.misconceptions.filter(({ slip }) => slip).map(({ id }) => id));
  const beliefs = new Map(pack.goals.map(({ id }) => [id, beliefsOn(pack.content[id] ?? [], slips)]));
  return {
    beliefs: (goal) => beliefs.get(goal) ?? [],
    write(id, right, misconception, key) {
      const item = items.get(id);
      if (!item) return undefined;
      const [response] = right ? rightResponses(item.interaction) : [];
      return response ? { response } : wrong(item, misconception, key, slips);
    },
  };
}

function beliefsOn(items: readonly Item[], slips: ReadonlySet<string>): readonly string[] {
  const practice = items.filter(({ use }) => use === 'practice');
  const counts = new Map<string, number>();
  for (const { wrong } of practice)
    for (const id of new Set(wrong.map(({ misconception }) => misconception)))
      if (id !== undefined && !slips.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= seen * practice.length);
  return often.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Who believes it answers by it; who does not miscounts, or takes any of the known wrong answers. */
function wrong(
  item: Item,
  belief: string | undefined,
  key: string,
  slips: ReadonlySet<string>,
): ReturnType<AnswerBook['write']> {
  const known = item.wrong.flatMap((one) => {
    const [response] = wrongResponses(item.interaction, one);
    const misconception =
      one.misconception !== undefined && slips.has(one.misconception) ? undefined : one.misconception;
    return response ? [{ response, misconception }] : [];
  });
  const shown = belief === undefined ? undefined : known.find(({ misconception }) => misconception === belief);
  if (shown) return shown;
  const miscounted = miscount(item.interaction);
  if (miscounted) return { response: miscounted };
  return known[Math.abs(stableHash(key)) % Math.max(1, known.length)];
}

/** The right answer to a typed task, with its first number one too high. */
function miscount(interaction: Interaction): Response | undefined {
  if (interaction.type !== 'number' && interaction.type !== 'fraction') return undefined;
  const [right] = rightResponses(interaction);
  if (!right || !('text' in right)) return undefined;
  return respond(
    interaction,
    right.text.replace(/\d+/, (digits) => String(Number(digits) + 1)),
  );
}
