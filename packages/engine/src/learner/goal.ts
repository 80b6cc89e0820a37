import { doubtPerLogDay, inheritedShare } from './constants.js';
import type { Model } from './model.js';
import { timeOf } from './question.js';
import type { Belief, GoalBelief } from './state.js';

const day = 86_400_000;

/** Where the belief on a goal is read: as answers made it, or with more laid over it. */
export type Look = (model: Model, belief: Belief, goal: string) => GoalBelief;

/** As answers made it. */
export const asAnswered: Look = (model, belief, goal) => belief.goals.get(goal) ?? freshGoal(model, belief, goal);

/** A goal never touched: nothing known but what its touched prerequisites suggest. */
export function freshGoal(model: Model, belief: Belief, goal: string): GoalBelief {
  const { lasting, recent } = model.constants;
  return {
    lasting: { mean: inherited(model, belief, goal), v: lasting.v },
    recent: { mean: 0, v: recent.v },
    answers: 0,
    at: undefined,
  };
}

function inherited(model: Model, belief: Belief, goal: string): number {
  let sum = 0;
  let touched = 0;
  for (const id of model.prerequisites.get(goal) ?? []) {
    const before = belief.goals.get(id);
    if (!before) continue;
    sum += before.lasting.mean + before.recent.mean;
    touched += 1;
  }
  return touched === 0 ? 0 : (inheritedShare * sum) / touched;
}

/** Doubt added by the time since the goal was last touched; a clock that ran back counts as no time. */
export function doubtOfGap(goal: GoalBelief, at: number | undefined): number {
  const now = timeOf(at);
  if (now === undefined || goal.at === undefined || now <= goal.at) return 0;
  return doubtPerLogDay * Math.log(1 + (now - goal.at) / day);
}
