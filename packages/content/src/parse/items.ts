import { says } from '../messages.js';
import type { Goal } from '../model/goal.js';
import type { Item, ItemRow } from '../model/item.js';
import { list, type Schema } from '../schema/schema.js';
import { nearest } from '../schema/nearest.js';
import type { Trail } from '../schema/trail.js';
import { item, rowNames } from './item.js';
import { slotsOf } from './support.js';

/** The items of one goal, that fit its plans and the rows of the head, where these are known. */
export function itemsOf(
  goal: string,
  goals: readonly Goal[] | undefined,
  rows: readonly ItemRow[] | undefined,
): Schema<readonly Item[]> {
  const items = list(item, 0, 2_000);
  const plans = goals && planSlots(goals);
  return (value, trail): value is readonly Item[] => {
    if (!items(value, trail)) return false;
    let ok = true;
    value.forEach((one, i) => {
      if (one.goals[0] !== goal) ok = trail.report(says.wrongFile(one.goals[0]!), i, 'goals');
      if (plans) ok = slotsFit(one, plans, trail, i) && ok;
    });
    return (
      (!rows ||
        rowsAgree(
          value,
          rows.filter((row) => row.goals[0] === goal),
          trail,
        )) &&
      ok
    );
  };
}

function rowsAgree(items: readonly Item[], rows: readonly ItemRow[], trail: Trail): boolean {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let ok = true;
  items.forEach((item, i) => {
    const row = byId.get(item.id);
    byId.delete(item.id);
    if (!row) ok = trail.report(says.noRow(item.id), i, 'id');
    const other = row && rowNames.find((name) => JSON.stringify(row[name]) !== JSON.stringify(item[name]));
    if (other) ok = trail.report(says.rowDiffers(other), i, other);
  });
  for (const id of byId.keys()) ok = trail.report(says.itemMissing(id));
  return ok;
}

type PlanSlots = ReadonlyMap<string, readonly { readonly id: string; readonly names: ReadonlySet<string> }[]>;

function planSlots(goals: readonly Goal[]): PlanSlots {
  return new Map(
    goals.map((goal) => [
      goal.id,
      goal.supports.flatMap((support) =>
        support.kind === 'plan' ? [{ id: support.id, names: slotsOf(support) }] : [],
      ),
    ]),
  );
}

/** An item that fills a plan of its goals fills the whole of it, and nothing that no plan asks. */
function slotsFit(item: Item, plans: PlanSlots, trail: Trail, at: number): boolean {
  if (!item.slots) return true;
  const given = Object.keys(item.slots);
  const own = item.goals.flatMap((goal) => plans.get(goal) ?? []);
  const asked = new Set(own.flatMap(({ names }) => [...names]));
  const unknown = given.find((name) => !asked.has(name));
  if (unknown !== undefined)
    return trail.report(says.slotUnknown(unknown, nearest(unknown, asked)), at, 'slots', unknown);
  for (const { id, names } of own) {
    const missing = [...names].find((name) => !given.includes(name));
    if (missing !== undefined && given.some((name) => names.has(name)))
      return trail.report(says.slotMissing(missing, id), at, 'slots');
  }
  return true;
}
