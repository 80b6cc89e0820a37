import { guess } from '../answers.js';
import type { Item, ItemRow } from '../model/item.js';
import { rowNames } from '../parse/item.js';
import type { Audit } from '../schema/audit.js';
import type { Trail } from '../schema/trail.js';
import { wrongAnswersFit } from './answers.js';
import { examplesFit, planSlots, slotsFit } from './slots.js';

export const audit: Audit = {
  answers: wrongAnswersFit,
  plan: examplesFit,
  item: (item, trail) => guessFits(item, trail) && wrongAnswersFit(item, trail),
  items(items, goals, rows, trail) {
    const plans = goals && planSlots(goals);
    const fits = items.map((item, i) => !plans || slotsFit(item, plans, trail, i));
    return (!rows || rowsAgree(items, rows, trail)) && fits.every(Boolean);
  },
};

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
