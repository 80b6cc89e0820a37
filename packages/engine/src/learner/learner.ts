import { beliefOf, checkpointOf, newBelief, type LearnerCheckpoint } from './checkpoint.js';
import { certainty, leerstatus, levelOf, partsOf, type Leerstatus, type Parts } from './leerstatus.js';
import { modelOf } from './model.js';
import { observe } from './observe.js';
import type { Parameters } from './parameters.js';
import { predict } from './predict.js';
import { held, type Observation, type Question } from './question.js';

export interface LearnerOptions {
  /** Difficulties calibrated on other pupils; without them the author's tags are used. */
  readonly parameters?: Parameters | undefined;
  /** Per goal the ids of its direct prerequisites. */
  readonly prerequisites?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Where an earlier learner stopped. */
  readonly checkpoint?: LearnerCheckpoint | undefined;
}

/**
 * The estimator: what one pupil can do, as a rating with error bars. It needs no data of other pupils.
 * Whatever numbers it is given, what comes out is a number between 0 and 1, never NaN.
 */
export interface Learner {
  /** Chance of a right answer, 0 to 1. Changes nothing. */
  predict(question: Question): number;
  /** Takes in an answer: first tries only. One whose score is no finite number is left out. */
  observe(answer: Observation): void;
  leerstatus(goal: string): Leerstatus;
  /** P(true chance >= `chance`); `chance` between 0 and 1. */
  certainty(goal: string, chance: number): number;
  /** The named parts of the estimate of a goal. */
  parts(goal: string): Parts;
  checkpoint(): LearnerCheckpoint;
}

export function createLearner({ parameters, prerequisites, checkpoint }: LearnerOptions = {}): Learner {
  const model = modelOf(parameters, prerequisites);
  const belief = checkpoint ? beliefOf(checkpoint) : newBelief(model.constants);
  return {
    predict: (question) => predict(model, belief, question),
    observe: (answer) => observe(model, belief, answer),
    leerstatus: (goal) => leerstatus(model, belief, goal),
    certainty: (goal, chance) => certainty(levelOf(model, belief, goal), held(chance, 0, 1, 1)),
    parts: (goal) => partsOf(model, belief, goal),
    checkpoint: () => checkpointOf(belief),
  };
}
