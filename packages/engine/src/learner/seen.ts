import { asAnswered, type Look } from './goal.js';
import type { Model } from './model.js';
import { pullOf, update } from './observe.js';
import { sumOfParts } from './predict.js';
import type { Belief, GoalBelief } from './state.js';

/**
 * What a teacher saw, by goal: 1 mastered, 0 not yet. It weighs as one answer on that goal, and is laid over the belief
 * when that is read: taken away, nothing of it is left.
 */
export type Seen = ReadonlyMap<string, number>;

/** The belief with what was seen laid over it. */
export const withSeen =
  (seen: Seen): Look =>
  (model, belief, goal) => {
    const plain = asAnswered(model, belief, goal);
    const score = seen.get(goal);
    return score === undefined ? plain : moved(model, belief, goal, plain, score);
  };

function moved(model: Model, belief: Belief, id: string, goal: GoalBelief, score: number): GoalBelief {
  const answer = { goals: [id], score };
  const pull = pullOf(sumOfParts(model, belief, answer), answer, score);
  const copy = { ...goal, lasting: { ...goal.lasting }, recent: { ...goal.recent } };
  update(copy.lasting, 1, pull);
  update(copy.recent, 1, pull);
  return copy;
}
