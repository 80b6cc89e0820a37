import type { GoalOverview } from './goals.js';
import { groupLasts, groupSize } from './numbers.js';
import type { PupilGoal } from './standing.js';

/** A small group for extended instruction: one goal, one need, for a while. */
export interface Group {
  /** The same goal and need: the same id. */
  readonly id: string;
  readonly goal: string;
  readonly need: 'misconception' | 'instruction' | 'deepening';
  readonly misconception?: string | undefined;
  readonly pupils: readonly string[];
  /** Over from then on, milliseconds since the epoch. */
  readonly until: number;
  /** Kept by the teacher, or only proposed. */
  readonly kept: boolean;
  /** Of those in a kept group: who does not need it any more. */
  readonly done: readonly string[];
}

/** Groups kept by the teacher, as long as they last; then proposals for who is in none of them on that goal. */
export function groupsOf(goals: readonly GoalOverview[], kept: readonly Group[], now: number): readonly Group[] {
  const current = kept
    .filter(({ until }) => now < until)
    .map((group) => ({ ...group, kept: true, done: doneOf(goals, group) }));
  const proposed = goals.flatMap((goal) => proposals(goal, takenOn(goal.goal, current), now));
  return [...current, ...proposed];
}

function takenOn(goal: string, groups: readonly Group[]): ReadonlySet<string> {
  return new Set(groups.filter((group) => group.goal === goal).flatMap(({ pupils }) => pupils));
}

function doneOf(goals: readonly GoalOverview[], group: Group): readonly string[] {
  if (group.need === 'deepening') return [];
  const standing = goals.find(({ goal }) => goal === group.goal)?.standing;
  const well = [...(standing?.ready ?? []), ...(standing?.['on-course'] ?? [])];
  return group.pupils.filter((key) =>
    well.some(({ pupil, misconceptions }) => pupil === key && misconceptions.length === 0),
  );
}

/** By misconception first, then by need; nobody in two groups of one goal. */
function proposals(
  { goal, misconceptions, standing }: GoalOverview,
  taken: ReadonlySet<string>,
  now: number,
): readonly Group[] {
  const free = new Set<string>(taken);
  const groups: Group[] = [];
  const propose = (need: Group['need'], from: readonly PupilGoal[], misconception?: string): void => {
    const pupils = from.map(({ pupil }) => pupil).filter((pupil) => !free.has(pupil));
    for (let i = 0; pupils.length - i >= groupSize.least; i += groupSize.most) {
      const members = pupils.slice(i, i + groupSize.most);
      for (const pupil of members) free.add(pupil);
      const id = [goal, misconception ?? need, ...(i > 0 ? [i / groupSize.most + 1] : [])].join(':');
      groups.push({ id, goal, need, misconception, pupils: members, until: now + groupLasts, kept: false, done: [] });
    }
  };
  for (const shared of misconceptions) propose('misconception', shared.pupils, shared.misconception);
  propose('instruction', [...standing.stuck, ...standing.extended]);
  return groups;
}
