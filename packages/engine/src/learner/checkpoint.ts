import type { Belief, Gaussian } from './state.js';

/** A learner as plain, compact data: [mean, variance], [goal, lasting, recent, answers, at], [item, memory]. */
export interface LearnerCheckpoint {
  readonly general: Pair;
  readonly form: Pair;
  readonly goals: readonly (readonly [goal: string, lasting: Pair, recent: Pair, answers: number, at: number | null])[];
  readonly items: readonly (readonly [item: string, memory: Pair])[];
}
type Pair = readonly [mean: number, variance: number];

export function checkpointOf(belief: Belief): LearnerCheckpoint {
  return {
    general: pair(belief.general),
    form: pair(belief.form),
    goals: [...belief.goals].map(([id, goal]) => [
      id,
      pair(goal.lasting),
      pair(goal.recent),
      goal.answers,
      goal.at ?? null,
    ]),
    items: [...belief.items].map(([id, memory]) => [id, pair(memory)]),
  };
}

export function beliefOf(checkpoint: LearnerCheckpoint): Belief {
  return {
    general: gaussian(checkpoint.general),
    form: gaussian(checkpoint.form),
    goals: new Map(
      checkpoint.goals.map(([id, lasting, recent, answers, at]) => [
        id,
        { lasting: gaussian(lasting), recent: gaussian(recent), answers, at: at ?? undefined },
      ]),
    ),
    items: new Map(checkpoint.items.map(([id, memory]) => [id, gaussian(memory)])),
  };
}

const pair = (part: Gaussian): Pair => [part.mean, part.v];
const gaussian = ([mean, v]: Pair): Gaussian => ({ mean, v });
