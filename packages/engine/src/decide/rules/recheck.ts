import type { GoalEntry } from '../../catalogue/catalogue.js';
import { dueRecheck } from '../../history/recheck.js';
import { recheck as numbers, target } from '../numbers.js';
import { hasFree, isFree, pick, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import { recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 6. At the start of a session: is a goal that was mastered still there? The one that waits longest first. */
export const recheck: Rule = (s) => {
  if (s.session.practised > 0 || s.session.rechecked.size >= numbers.goalsASession) return undefined;
  if (s.without.has('checking') || s.words.assigned) return undefined;
  const due = longestDue(s);
  const goal = due?.entry.goal.id;
  const picked = goal === undefined ? undefined : recheckItem(s, goal);
  if (!due || !goal || !picked) return undefined;
  return {
    phase: 'checking',
    act: presenting(goal, picked.row),
    why: { code: 'recheck', goal, days: due.days },
    from: [recordIn(s, due.entry).mastered?.seq ?? 0],
    insteadOf: picked.others,
  };
};

function longestDue(s: Situation): { entry: GoalEntry; days: number } | undefined {
  let longest: { entry: GoalEntry; days: number; overdue: number } | undefined;
  for (const entry of s.catalogue.goals.values()) {
    const { id } = entry.goal;
    if (s.session.rechecked.has(id) || s.words.setAside.has(id)) continue;
    if (!s.outcomes.masteredBy(id) || entry.pools.recheck.filter((row) => isFree(s, row)).length < numbers.items)
      continue;
    const due = dueRecheck(recordIn(s, entry).mastered, s.now);
    if (due && due.overdue > (longest?.overdue ?? -1)) longest = { entry, ...due };
  }
  return longest;
}

export function recheckItem(s: Situation, goal: string): Picked | undefined {
  const rows = s.catalogue.goals.get(goal)?.pools.recheck ?? [];
  return hasFree(s, rows) ? pick(s, goal, rows, target.right) : undefined;
}
