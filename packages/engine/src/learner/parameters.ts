/** Difficulties calibrated on the logs of many pupils. On the pupil's machine they are frozen. */
export interface Parameters {
  readonly format: 'leerspoor-parameters/1';
  /** Names this set in every session that used it. */
  readonly id: string;
  /** Level of an unknown pupil, in logits. */
  readonly mean: number;
  /** Difficulty of each goal, in logits. */
  readonly goals: Readonly<Record<string, number>>;
  /** Difficulty of each item in logits, and the variance that is left on it. */
  readonly items: Readonly<Record<string, readonly [difficulty: number, variance: number]>>;
  /** How many answers it was made from. */
  readonly answers: number;
}
