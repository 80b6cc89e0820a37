import type { GoalEntry } from '../../catalogue/catalogue.js';
import { stillHolds } from '../../history/placement.js';
import { placement as numbers, target } from '../numbers.js';
import { masteryChanceOf } from '../criterion-for.js';
import { hasFree, pick, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import { audienceOf, recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 7. At the start of a session: what is not known yet is looked at, the most doubtful goal first. */
export const placement: Rule = (s) => {
  if (s.session.practised > 0 || s.words.assigned) return undefined;
  const next = nextPlacement(s);
  return (
    next && {
      phase: 'activating',
      act: presenting(next.goal, next.picked.row),
      why: { code: 'placement', goal: next.goal, chance: next.chance },
      from: [s.session.seq],
      insteadOf: next.picked.others,
    }
  );
};

/** The goal whose mastery is most in doubt, with an item; undefined when enough was asked or no goal is in doubt. */
export function nextPlacement(s: Situation): { goal: string; chance: number; picked: Picked } | undefined {
  if (s.without.has('activating') || asked(s) >= limitOf(s)) return undefined;
  let best: { entry: GoalEntry; chance: number } | undefined;
  for (const entry of s.scope) {
    if (!isUnknown(s, entry) || !hasFree(s, entry.pools.placement)) continue;
    const chance = masteryChanceOf(s, entry);
    if (chance < numbers.low || chance > numbers.high) continue;
    if (!best || Math.abs(chance - 0.5) < Math.abs(best.chance - 0.5)) best = { entry, chance };
  }
  const picked = best && pick(s, best.entry.goal.id, best.entry.pools.placement, target.right);
  return best && picked && { goal: best.entry.goal.id, chance: best.chance, picked };
}

/** Never practised, not mastered, and the teacher has not set it aside. */
export function isUnknown(s: Situation, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  const record = recordIn(s, entry);
  return record.answers === 0 && !s.outcomes.masteredBy(id) && !s.words.setAside.has(id);
}

/** Items of the placement that holds now; one of more than 14 days ago is no placement any more. */
function asked({ history: { placement }, now }: Situation): number {
  return stillHolds(placement, now) ? placement.asked : 0;
}

function limitOf(s: Situation): number {
  if (audienceOf(s) === 'young') return numbers.young;
  return Math.min(numbers.most, Math.max(numbers.least, s.scope.length));
}
