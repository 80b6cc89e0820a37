import { guess } from '../answers.js';
import type { Item, ItemRow } from '../model/item.js';
import type { Plan } from '../model/support.js';
import { rowNames } from '../parse/item.js';
import type { Audit } from '../schema/audit.js';
import type { Trail } from '../schema/trail.js';
import { rightAnswersFit, wrongAnswersFit, type Answered } from './answers.js';
import { examplesFit, planSlots, slotsFit } from './slots.js';

export const audit: Audit = {
  answers: answersFit,
  plan: (plan, trail) => examplesFit(plan, trail) && stepsFit(plan, trail),
  item: (item, trail) => answersFit(item, trail) && guessFits(item, trail),
  items(items, goals, rows, trail) {
    const plans = goals && planSlots(goals);
    const fits = items.map((item, i) => !plans || slotsFit(item, plans, trail, i));
    return (!rows || rowsAgree(items, rows, trail)) && fits.every(Boolean);
  },
};

function answersFit({ interaction, wrong }: Answered, trail: Trail): boolean {
  const isRight = trail.within(['interaction'], () => rightAnswersFit(interaction, trail));
  return isRight && wrongAnswersFit({ interaction, wrong }, trail);
}

/** A step whose answer holds a slot is right as far as the item is that fills it. */
function stepsFit({ steps }: Plan, trail: Trail): boolean {
  const fits = steps.map(({ input, wrong = [] }, i) => {
    if (!input || /\{\w+\}/.test(JSON.stringify([input, wrong]))) return true;
    const isRight = trail.within(['steps', i, 'input'], () => rightAnswersFit(input, trail));
    return isRight && trail.within(['steps', i], () => wrongAnswersFit({ interaction: input, wrong }, trail));
  });
  return fits.every(Boolean);
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
