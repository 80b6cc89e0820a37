import type { GoalEntry } from '../catalogue/catalogue.js';
import { blockPassed } from './block.js';
import { stucksADay } from './numbers.js';
import { hasFree, practiceRows } from './pool.js';
import { recordIn, type Judged } from './situation.js';

/** Whether a goal can be begun or gone on with: not mastered, what it needs is there, and there are items left today. */
export function isOpen(s: Judged, entry: GoalEntry): boolean {
  return canWorkOn(s, entry) && holds(s, entry) && blockOpen(s, entry);
}

export function canWorkOn(s: Judged, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  if (s.outcomes.masteredBy(id) || s.words.setAside.has(id)) return false;
  return !isResting(s, entry);
}

/** Nothing left of it today: no item, or stuck too often. */
export function isResting(s: Judged, entry: GoalEntry): boolean {
  const { stuck } = recordIn(s, entry);
  if (stuck.session === s.session.id && stuck.inSession >= stucksADay) return true;
  return !hasFree(s, practiceRows(s, entry, false));
}

/** Its prerequisites within the assignment are mastered, or were once, or are skipped. */
function holds(s: Judged, { goal }: GoalEntry): boolean {
  return s.scope.every(({ goal: { id } }) => {
    if (!goal.prerequisites.includes(id)) return true;
    return s.words.skipped.has(id) || s.outcomes.masteredBy(id) !== undefined || s.history.goal(id).everMastered;
  });
}

/** Convergent: a block opens when those before it are passed, or when the teacher names its goals. */
function blockOpen(s: Judged, { goal }: GoalEntry): boolean {
  if (s.policy !== 'convergent' || s.assignment.goals || goal.block === undefined) return true;
  for (const block of s.catalogue.blocks.keys()) {
    if (block === goal.block) return true;
    if (!blockPassed(s, block)) return false;
  }
  return true;
}
