import type { GoalEntry } from '../catalogue/catalogue.js';
import type { View } from '../history/view.js';

/**
 * How much instruction a pupil needs on a goal now: 1 little, 2 instruction and practice together, 3 more of both. A
 * proposal for the order of a lesson, made afresh each time, for the teacher's eyes; never a level of a pupil.
 */
export type Spoor = 1 | 2 | 3;

/** Estimates above which little, and below which much instruction is proposed. */
const bounds = { little: 0.75, much: 0.4, shaky: 0.5 };

export function spoorOf(history: View, { goal }: GoalEntry): Spoor {
  const record = history.goal(goal.id);
  const { estimate, answers } = history.leerstatus(goal.id);
  if (record.stuck.times > 0 || goal.prerequisites.some((id) => isShaky(history, id))) return 3;
  if (answers === 0) return 2;
  if (estimate >= bounds.little) return 1;
  return estimate < bounds.much ? 3 : 2;
}

function isShaky(history: View, id: string): boolean {
  const { estimate, answers } = history.leerstatus(id);
  return answers > 0 && estimate < bounds.shaky && !history.goal(id).mastered;
}
