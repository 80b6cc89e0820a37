import type { Goal } from '../model/goal.js';
import type { Item, ItemRow } from '../model/item.js';
import { list, type Schema } from '../schema/schema.js';
import { item } from './item.js';

const items = list(item, 0, 2_000);

/** The items of one goal, among the goals and against the rows of the head, where these are known. */
export function itemsOf(
  goal: string,
  goals: readonly Goal[] | undefined,
  allRows: readonly ItemRow[] | undefined,
): Schema<readonly Item[]> {
  const rows = allRows?.filter((row) => row.goals[0] === goal);
  return (value, trail): value is readonly Item[] => {
    if (!items(value, trail)) return false;
    const ids = new Set(value.map(({ id }) => id));
    const strays = value.filter((one) => one.goals[0] !== goal);
    const missing = rows?.filter(({ id }) => !ids.has(id)) ?? [];
    for (const one of strays) trail.report(['wrongFile', one.goals[0]!], value.indexOf(one), 'goals');
    for (const { id } of missing) trail.report(['itemMissing', id]);
    return (trail.audit?.items(value, goals, rows, trail) ?? true) && strays.length + missing.length === 0;
  };
}
