import type { Reason, ReasonCode, ReasonOf } from '../decide/reason.js';

/** What a language must be able to say: every reason, for pupil and for teacher. A code without sentences does not compile. */
export type Sentences = { readonly [C in ReasonCode]: (why: ReasonOf<C>, names: Names) => Pair };

/** For the pupil, kind and concrete; for the teacher, with the numbers. */
export interface Pair {
  readonly pupil: string;
  readonly teacher: string;
}

/** How things are named in a sentence. */
export interface Names {
  /** Content and verb of a goal, as its author wrote them. */
  readonly goal: (id: string) => string;
  readonly misconception: (id: string) => Pair;
  /** A chance as a percentage. */
  readonly percent: (chance: number) => string;
  /** A number of one digit behind the comma at most. */
  readonly number: (value: number) => string;
  /** Day and hour of a time in milliseconds since the epoch. */
  readonly time: (at: number) => string;
}

/** The sentences of one reason; the mapped type makes sure that every code has them. */
export function say(sentences: Sentences, why: Reason, names: Names): Pair {
  return (sentences[why.code] as (why: Reason, names: Names) => Pair)(why, names);
}

/** How a task fits a pupil. */
export type Fit = 'easy' | 'right' | 'hard';

/** From the chance that it works out to the one aimed at, both 0 to 1; a tenth aside is what a pupil does not feel. */
export function fit(predicted: number, target: number): Fit {
  if (predicted > target + 0.1) return 'easy';
  return predicted < target - 0.1 ? 'hard' : 'right';
}
