/** The numbers of the estimator, in logits. Means and variances start at v; q is what doubt grows, r what is kept. */
export interface Constants {
  /** Level of an unknown pupil on an item of middling difficulty. */
  readonly mean: number;
  /** General level of the pupil. */
  readonly general: { readonly v: number; readonly q: number };
  /** Today's form, decays at every answer. */
  readonly form: { readonly v: number; readonly r: number; readonly q: number };
  /** What stays on a goal, and what a right or wrong answer teaches; the gain shrinks with the answers given. */
  readonly lasting: {
    readonly v: number;
    readonly q: number;
    readonly right: number;
    readonly wrong: number;
    readonly shrink: number;
  };
  /** What was just learnt on a goal, decays at every answer on it. */
  readonly recent: { readonly v: number; readonly r: number; readonly q: number };
  /** Remembering this very item. */
  readonly memory: { readonly v: number; readonly r: number; readonly gain: number };
}

/** Without data of other pupils. Measured on public answer logs. */
export const plainConstants: Constants = {
  mean: 0.5,
  general: { v: 3.5, q: 0.0002 },
  form: { v: 0.016, r: 0.935, q: 0.05 },
  lasting: { v: 0.19, q: 0.007, right: 0.38, wrong: 0.15, shrink: 1.6 },
  recent: { v: 0.53, r: 0.89, q: 0.02 },
  memory: { v: 0.25, r: 0.87, gain: 0.16 },
};

/** Beside difficulties calibrated on logs of many pupils, whose mean replaces this one. */
export const calibratedConstants: Constants = {
  mean: 0.5,
  general: { v: 1.2, q: 0.0004 },
  form: { v: 0.04, r: 0.93, q: 0.035 },
  lasting: { v: 0.06, q: 0.001, right: 0.18, wrong: 0.01, shrink: 0.27 },
  recent: { v: 0.36, r: 0.77, q: 0.11 },
  memory: { v: 0.06, r: 0.83, gain: 0.3 },
};

/** A gap widens the doubt on a goal by this much for each unit of ln(1 + days); it never lowers the level. */
export const doubtPerLogDay = 0.06;
/** Chance of a wrong answer by one who knows, where there is something to guess. */
export const slip = 0.03;
/** Doubt on the difficulty of an item that a calibrated set does not know. */
export const unknownItemVariance = 0.5;
/** Share of its prerequisites' level with which an untouched goal starts. */
export const inheritedShare = 0.5;
/** Logits between two steps of an author's difficulty tag. */
export const difficultyStep = 0.45;
