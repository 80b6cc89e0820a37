import type { GoalEntry } from '../catalogue/catalogue.js';
import { checkLength } from '../history/check-length.js';
import { isFree } from './pool.js';
import type { Judged } from './situation.js';

/** Passed: every goal of it by check or by the teacher; where no check can be held, mastered is enough. */
export function blockPassed(s: Judged, block: string): boolean {
  const members = s.catalogue.blocks.get(block) ?? [];
  const checkable = canCheck(s, members);
  return members.every(({ goal: { id } }) => {
    const by = s.outcomes.masteredBy(id);
    return s.words.skipped.has(id) || by === 'check' || by === 'teacher' || (by === 'practice' && !checkable);
  });
}

/** Whether there are check items enough for a check over these goals. */
export function canCheck(s: Judged, members: readonly GoalEntry[]): boolean {
  if (s.without.has('checking') || members.length === 0) return false;
  const each = checkLength(members.length);
  return members.every(({ pools }) => pools.check.filter((row) => isFree(s, row)).length >= each);
}
