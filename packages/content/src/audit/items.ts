import { guess } from '../answers.js';
import type { Goal } from '../model/goal.js';
import type { Item, ItemRow } from '../model/item.js';
import { rowNames } from '../parse/item.js';
import type { Trail } from '../schema/trail.js';
import { answersFit } from './answers.js';
import { planSlots, slotsFit } from './slots.js';

export function itemFits(item: Item, trail: Trail): boolean {
  return judgeFits(item, trail) && answersFit(item, trail) && guessFits(item, trail);
}

export function itemsFit(
  items: readonly Item[],
  goals: readonly Goal[] | undefined,
  rows: readonly ItemRow[] | undefined,
  trail: Trail,
): boolean {
  const plans = goals && planSlots(goals);
  const fits = items.map((item, i) => !plans || slotsFit(item, plans, trail, i));
  return (!rows || rowsAgree(items, rows, trail)) && fits.every(Boolean);
}

function judgeFits({ interaction, use, selfJudged }: Item, trail: Trail): boolean {
  if (interaction.type !== 'open') return !selfJudged || trail.report(['notSelfJudged'], 'selfJudged');
  return (selfJudged === true && use === 'practice') || trail.report(['openIsPractice'], 'selfJudged');
}

function guessFits({ interaction, guess: given }: Item, trail: Trail): boolean {
  const chance = guess(interaction);
  return Math.abs(chance - given) <= 0.011 || trail.report(['guessDiffers', chance], 'guess');
}

/** Head and goal file come from one build. */
function rowsAgree(items: readonly Item[], rows: readonly ItemRow[], trail: Trail): boolean {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let ok = true;
  items.forEach((item, i) => {
    const row = byId.get(item.id);
    if (!row) ok = trail.report(['noRow', item.id], i, 'id');
    const other = row && rowNames.find((name) => JSON.stringify(row[name]) !== JSON.stringify(item[name]));
    if (other) ok = trail.report(['rowDiffers', other], i, other);
  });
  return ok;
}
