import type { Goal } from '../model/goal.js';
import type { Item } from '../model/item.js';
import type { Plan } from '../model/support.js';
import type { Trail } from '../schema/trail.js';

/** Names of the slots that a plan has. */
function slotsOf(plan: Plan): Set<string> {
  const words = plan.steps.map(({ example: _, ...rest }) => JSON.stringify(rest)).join(' ');
  return new Set([...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
}

/** Every slot of a plan has a value where no item gives one. */
export function examplesFit(plan: Plan, trail: Trail): boolean {
  const given = new Set(plan.steps.flatMap(({ example }) => Object.keys(example ?? {})));
  const without = [...slotsOf(plan)].find((name) => !given.has(name));
  return without === undefined || trail.report(['slotWithoutExample', without], 'steps');
}

type PlanSlots = ReadonlyMap<string, readonly { readonly id: string; readonly names: ReadonlySet<string> }[]>;

const found = new WeakMap<readonly Goal[], PlanSlots>();

/** The slots of every plan, by goal; looked for once a pack, not once a goal. */
export function planSlots(goals: readonly Goal[]): PlanSlots {
  const slots = (goal: Goal) =>
    goal.supports.flatMap((one) => (one.kind === 'plan' ? [{ id: one.id, names: slotsOf(one) }] : []));
  const all = found.get(goals) ?? new Map(goals.map((goal) => [goal.id, slots(goal)]));
  found.set(goals, all);
  return all;
}

/** An item that fills a plan of its goals fills the whole of it, and nothing that no plan asks. */
export function slotsFit(item: Item, plans: PlanSlots, trail: Trail, at: number): boolean {
  if (!item.slots) return true;
  const given = Object.keys(item.slots);
  const own = item.goals.flatMap((goal) => plans.get(goal) ?? []);
  const asked = new Set(own.flatMap(({ names }) => [...names]));
  const unknown = given.find((name) => !asked.has(name));
  if (unknown !== undefined) return trail.report(['slotUnknown', unknown, asked], at, 'slots', unknown);
  for (const { id, names } of own) {
    const missing = [...names].find((name) => !given.includes(name));
    if (missing !== undefined && given.some((name) => names.has(name)))
      return trail.report(['slotMissing', missing, id], at, 'slots');
  }
  return true;
}
