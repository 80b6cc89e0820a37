import { expectedSigmoid, logit, normalBelow, sigmoid } from './gaussian.js';
import { asAnswered, type Look } from './goal.js';
import type { Model } from './model.js';
import type { Belief, Gaussian } from './state.js';

/** What is known of a pupil on a goal; chances 0 to 1 on an open item of middling difficulty. */
export interface Leerstatus {
  readonly estimate: number;
  /** The band that holds the true chance four times out of five. */
  readonly low: number;
  readonly high: number;
  /** P(true chance >= .70): how sure it is that the goal is mastered. */
  readonly mastered: number;
  /** Answers on the goal. */
  readonly answers: number;
}

/** The named parts of an estimate, for a teacher: what moved. Logits. */
export interface Parts {
  /** General level. */
  readonly general: Readonly<Gaussian>;
  /** Today's form; the leerstatus leaves it out. */
  readonly form: Readonly<Gaussian>;
  /** What stays. */
  readonly lasting: Readonly<Gaussian>;
  /** What was just learnt. */
  readonly recent: Readonly<Gaussian>;
  readonly difficulty: number;
}

/** The chance above which a goal counts as mastered, unless someone sets another. */
export const masteryChance = 0.7;
/** Standard deviations of a band of 80 %. */
const band = 1.28;

/** The level on a goal, in logits. */
export function levelOf(model: Model, belief: Belief, id: string, look: Look = asAnswered): Gaussian {
  const goal = look(model, belief, id);
  return {
    mean: model.mean + belief.general.mean + goal.lasting.mean + goal.recent.mean - (model.goals.get(id) ?? 0),
    v: belief.general.v + goal.lasting.v + goal.recent.v,
  };
}

/** P(true chance >= `chance`) for a chance between 0 and 1. */
export function certainty(level: Gaussian, chance: number): number {
  return normalBelow((level.mean - logit(chance)) / Math.sqrt(level.v));
}

export function leerstatus(model: Model, belief: Belief, goal: string, look?: Look): Leerstatus {
  const level = levelOf(model, belief, goal, look);
  const reach = band * Math.sqrt(level.v);
  return {
    estimate: expectedSigmoid(level.mean, level.v),
    low: sigmoid(level.mean - reach),
    high: sigmoid(level.mean + reach),
    mastered: certainty(level, masteryChance),
    answers: belief.goals.get(goal)?.answers ?? 0,
  };
}

export function partsOf(model: Model, belief: Belief, id: string, look: Look = asAnswered): Parts {
  const goal = look(model, belief, id);
  return {
    general: { ...belief.general },
    form: { ...belief.form },
    lasting: { ...goal.lasting },
    recent: { ...goal.recent },
    difficulty: model.goals.get(id) ?? 0,
  };
}
