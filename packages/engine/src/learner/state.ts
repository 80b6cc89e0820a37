/** What is believed of one pupil. Means in logits, variances in logits squared. */
export interface Belief {
  general: Gaussian;
  form: Gaussian;
  readonly goals: Map<string, GoalBelief>;
  /** How well each item seen before is remembered. */
  readonly items: Map<string, Gaussian>;
}

export interface Gaussian {
  mean: number;
  v: number;
}

export interface GoalBelief {
  /** What stays. */
  readonly lasting: Gaussian;
  /** What was just learnt. */
  readonly recent: Gaussian;
  answers: number;
  /** When it was last touched, in milliseconds since the epoch; undefined when no answer on it had a time. */
  at: number | undefined;
}
