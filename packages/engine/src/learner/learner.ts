import { newBelief } from './belief.js';
import { beliefOf, checkpointOf, type LearnerCheckpoint } from './checkpoint.js';
import { modelOf } from './model.js';
import { observe } from './observe.js';
import type { Parameters } from './parameters.js';
import type { Observation } from './question.js';
import { readerOf, type Reader } from './reader.js';
import { withSeen } from './seen.js';

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
export interface Learner extends Reader {
  /** Takes in an answer: first tries only. One whose score is no finite number is left out. */
  observe(answer: Observation): void;
  /** What a teacher saw of a goal: mastered, not yet, or (undefined) nothing that still holds. No checkpoint keeps it. */
  see(goal: string, mastered: boolean | undefined): void;
  checkpoint(): LearnerCheckpoint;
}

export function createLearner({ parameters, prerequisites, checkpoint }: LearnerOptions = {}): Learner {
  const model = modelOf(parameters, prerequisites);
  const belief = checkpoint ? beliefOf(checkpoint) : newBelief(model.constants);
  const seen = new Map<string, number>();
  return {
    ...readerOf(model, belief, withSeen(seen)),
    observe: (answer) => observe(model, belief, answer),
    see: (goal, mastered) => {
      if (mastered === undefined) seen.delete(goal);
      else seen.set(goal, Number(mastered));
    },
    checkpoint: () => checkpointOf(belief),
  };
}
