import type { ItemRow } from '@leerspoor/content';
import type { GoalEntry, PoolName } from '../../catalogue/catalogue.js';
import { hasFree, rowsOf } from '../pool.js';
import { practice, practiceItem } from '../present.js';
import { recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 10. The same misconception twice: an item that repairs it. */
export const misconception: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching) return undefined;
  for (const [id, noted] of recordIn(s, entry).misconceptions) {
    if (noted.since < 2) continue;
    const rows = repairing(s, entry, id);
    const picked = hasFree(s, rows) ? practiceItem(s, entry, rows) : undefined;
    if (!picked) continue;
    const why = { code: 'misconception', goal: entry.goal.id, misconception: id, times: noted.times } as const;
    return { ...practice(s, entry, picked, why, noted.from), phase: 'extended' };
  }
  return undefined;
};

/** Material with support first; a track that the teacher set is kept. */
function repairing(s: Situation, entry: GoalEntry, misconception: string): readonly ItemRow[] {
  const repairs = (pool: PoolName) => rowsOf(s, entry, pool).filter((row) => row.repairs?.includes(misconception));
  const support = repairs('support');
  return hasFree(s, support) ? support : repairs('core');
}
