/** What the estimator must know of an item to predict an answer. */
export interface Question {
  readonly goals: readonly string[];
  /** Variants of an item share its id. Without one it counts as an item never seen before. */
  readonly item?: string | undefined;
  /** An author's tag, 1 easiest to 5 hardest; without one 3. */
  readonly difficulty?: number | undefined;
  /** Chance of a right answer by guessing, 0 (default) to .9. */
  readonly guess?: number | undefined;
  /** Milliseconds since the epoch; without it no time has passed. */
  readonly at?: number | undefined;
}

/** An answer as the estimator takes it. */
export interface Observation extends Question {
  /** 0 to 1. */
  readonly score: number;
  /** 1 (default), .5 with help, 0 when the solution was shown first. */
  readonly weight?: number | undefined;
}

/** An answer in a log of many pupils. */
export interface Answer extends Observation {
  readonly pupil: string;
}

/** The latest time a Date can hold, in milliseconds. */
const endOfTime = 8.64e15;

/** Only a time that a Date can hold is a time; anything else is as if it were not given. */
export function timeOf(at: number | undefined): number | undefined {
  return at !== undefined && Math.abs(at) <= endOfTime ? at : undefined;
}

/** `value` held between the limits; `otherwise` when it is no number. */
export function held(value: number | undefined, low: number, high: number, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : Math.min(high, Math.max(low, value));
}

export function guessOf(question: Question): number {
  return held(question.guess, 0, 0.9, 0);
}

/** The goals, each once. Nearly always there is one, and then nothing is made. */
export function goalsOf(question: Question): readonly string[] {
  const goals = question.goals;
  return goals.length < 2 ? goals : [...new Set(goals)];
}
