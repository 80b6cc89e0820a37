import { certainty, leerstatus, levelOf, partsOf, type Leerstatus, type Parts } from './leerstatus.js';
import type { Look } from './goal.js';
import type { Model } from './model.js';
import { predict } from './predict.js';
import { held, type Question } from './question.js';
import type { Belief } from './state.js';

/** What can be read of a learner: numbers between 0 and 1, never NaN. */
export interface Reader {
  /** Chance of a right answer, 0 to 1. */
  predict(question: Question): number;
  leerstatus(goal: string): Leerstatus;
  /** P(true chance >= `chance`); `chance` between 0 and 1. */
  certainty(goal: string, chance: number): number;
  /** The named parts of the estimate of a goal. */
  parts(goal: string): Parts;
}

export function readerOf(model: Model, belief: Belief, look?: Look): Reader {
  return {
    predict: (question) => predict(model, belief, question, look),
    leerstatus: (goal) => leerstatus(model, belief, goal, look),
    certainty: (goal, chance) => certainty(levelOf(model, belief, goal, look), held(chance, 0, 1, 1)),
    parts: (goal) => partsOf(model, belief, goal, look),
  };
}
