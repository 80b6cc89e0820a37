import type { GoalOverview } from './goals.js';

/** Two pupils for working together: one who has the goal, one on the way to it. */
export interface Pair {
  readonly goal: string;
  readonly ready: string;
  readonly busy: string;
}

/** Pairs at most a goal: more would be a seating plan. */
const most = 8;

/** Mixed pairs, each pupil in one at most, and no two together who were so the last time. */
export function pairsOf(goals: readonly GoalOverview[], last: readonly Pair[]): readonly Pair[] {
  const paired = new Set<string>();
  const before = new Set(last.flatMap(({ ready, busy }) => [together(ready, busy), together(busy, ready)]));
  return goals.flatMap(({ goal, standing }) => {
    const pairs: Pair[] = [];
    const busy = [...standing.extended, ...standing['on-course']].map(({ pupil }) => pupil);
    for (const one of busy) {
      if (pairs.length === most || paired.has(one)) continue;
      const other = standing.ready.find(({ pupil }) => !paired.has(pupil) && !before.has(together(pupil, one)))?.pupil;
      if (other === undefined) continue;
      paired.add(one).add(other);
      pairs.push({ goal, ready: other, busy: one });
    }
    return pairs;
  });
}

const together = (one: string, other: string): string => JSON.stringify([one, other]);
