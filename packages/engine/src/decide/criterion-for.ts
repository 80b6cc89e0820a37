import type { GoalEntry } from '../catalogue/catalogue.js';
import { criterionOf, type Criterion } from '../mastery/criterion.js';
import type { Situation } from './situation.js';

/** The teacher's numbers go before the goal's, and those before its block's. */
export function criterionFor(
  { catalogue, assignment }: Pick<Situation, 'catalogue' | 'assignment'>,
  { goal }: GoalEntry,
): Criterion {
  const block = catalogue.pack.blocks.find(({ id }) => id === goal.block);
  return criterionOf(assignment.mastery, goal.mastery, block?.mastery);
}

/** How sure it is that a goal is mastered, 0 to 1. */
export function masteryChanceOf(s: Pick<Situation, 'catalogue' | 'assignment' | 'history'>, entry: GoalEntry): number {
  return s.history.learner.certainty(entry.goal.id, criterionFor(s, entry).chance);
}
