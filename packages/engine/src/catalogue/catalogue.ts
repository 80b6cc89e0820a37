import type { Goal, ItemRow, PackHead, SupportKind, Track, Use } from '@leerspoor/content';

export type Purpose = Track['purpose'];

/** A pack as the engine reads it: everything findable in one step. */
export interface Catalogue {
  readonly pack: PackHead;
  readonly goals: ReadonlyMap<string, GoalEntry>;
  readonly rows: ReadonlyMap<string, ItemRow>;
  /** Purpose of the material of a track; an unknown one counts as core. */
  readonly purposeOf: (track: string) => Purpose;
  /** Goals of a block, in the order of the pack. */
  readonly blocks: ReadonlyMap<string, readonly GoalEntry[]>;
  /** Without those that are none: slips and in-between steps. */
  readonly misconceptions: ReadonlySet<string>;
}

export interface GoalEntry {
  readonly goal: Goal;
  /** Place in the pack, from 0. */
  readonly order: number;
  readonly pools: Readonly<Record<PoolName, readonly ItemRow[]>>;
  /** Kinds of help that the goal has, in the author's order. */
  readonly kinds: readonly SupportKind[];
  /** Steps of its plan, 0 without one. */
  readonly steps: number;
}

/** Practice items by purpose, and the pools that are kept apart from practice. */
export type PoolName = Purpose | Exclude<Use, 'practice'>;

const known = new WeakMap<readonly ItemRow[], Catalogue>();

/** The catalogue of a pack. Made once: a pack with more content loaded has the same rows. */
export function catalogueOf(pack: PackHead): Catalogue {
  let catalogue = known.get(pack.items);
  if (!catalogue) known.set(pack.items, (catalogue = compile(pack)));
  return catalogue;
}

function compile(pack: PackHead): Catalogue {
  const purposes = new Map(pack.tracks.map(({ id, purpose }) => [id, purpose]));
  const purposeOf = (track: string) => purposes.get(track) ?? 'core';
  const goals = new Map(pack.goals.map((goal, order) => [goal.id, entryOf(goal, order)]));
  for (const row of pack.items) {
    const pool = row.use === 'practice' ? purposeOf(row.track) : row.use;
    for (const id of homesOf(row, goals)) goals.get(id)?.pools[pool].push(row);
  }
  return {
    pack,
    goals,
    rows: new Map(pack.items.map((row) => [row.id, row])),
    purposeOf,
    blocks: blocksOf(goals),
    misconceptions: new Set(pack.misconceptions.filter(({ slip }) => !slip).map(({ id }) => id)),
  };
}

type Draft = GoalEntry & { readonly pools: Record<PoolName, ItemRow[]> };

function entryOf(goal: Goal, order: number): Draft {
  const plan = goal.supports.find(({ kind }) => kind === 'plan');
  return {
    goal,
    order,
    pools: { core: [], support: [], deepen: [], placement: [], check: [], recheck: [] },
    kinds: [...new Set(goal.supports.map(({ kind }) => kind))],
    steps: plan?.kind === 'plan' ? plan.steps.length : 0,
  };
}

/** An item of several goals belongs to those that come last: it asks all that they build on. */
function homesOf(row: ItemRow, goals: ReadonlyMap<string, GoalEntry>): readonly string[] {
  if (row.goals.length < 2) return row.goals;
  return row.goals.filter((id) => !row.goals.some((other) => other !== id && comesBefore(id, other, goals)));
}

function comesBefore(
  early: string,
  late: string,
  goals: ReadonlyMap<string, GoalEntry>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(late)) return false;
  seen.add(late);
  const before = goals.get(late)?.goal.prerequisites ?? [];
  return before.includes(early) || before.some((id) => comesBefore(early, id, goals, seen));
}

function blocksOf(goals: ReadonlyMap<string, GoalEntry>): ReadonlyMap<string, readonly GoalEntry[]> {
  const blocks = new Map<string, GoalEntry[]>();
  for (const entry of goals.values()) {
    const { block } = entry.goal;
    if (block === undefined) continue;
    const members = blocks.get(block);
    if (members) members.push(entry);
    else blocks.set(block, [entry]);
  }
  return blocks;
}
