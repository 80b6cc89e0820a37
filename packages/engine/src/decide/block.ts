import type { ItemRow } from '@leerspoor/content';
import type { GoalEntry } from '../catalogue/catalogue.js';
import { checkLength } from '../history/check-length.js';
import { isFree } from './pool.js';
import type { Judged } from './situation.js';

/** Passed: every goal of it by check or by the teacher; where no check can be held, mastered is enough. */
export function blockPassed(s: Judged, block: string): boolean {
  const members = s.catalogue.blocks.get(block) ?? [];
  // items that were met today come back: only those there are count here
  const checkable = holdsChecks(s, members, (row) => !s.words.excluded.has(row.id));
  return members.every(({ goal: { id } }) => {
    const by = s.outcomes.masteredBy(id);
    return s.words.skipped.has(id) || by === 'check' || by === 'teacher' || (by === 'practice' && !checkable);
  });
}

/** Whether a check over these goals can be held now. */
export function canCheck(s: Judged, members: readonly GoalEntry[]): boolean {
  return holdsChecks(s, members, (row) => isFree(s, row));
}

/** Whether there are items enough of this kind for a check over these goals. */
function holdsChecks(s: Judged, members: readonly GoalEntry[], is: (row: ItemRow) => boolean): boolean {
  if (s.without.has('checking') || members.length === 0) return false;
  const each = checkLength(members.length);
  return members.every(({ pools }) => pools.check.filter(is).length >= each);
}
