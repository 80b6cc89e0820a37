import type { Answer } from '@leerspoor/engine';

/** A model of one pupil: it predicts an answer, then sees it. */
export interface Predictor {
  /** Chance of a right answer, 0 to 1. */
  predict(answer: Answer): number;
  observe(answer: Answer): void;
}

/** A model as it starts with every new pupil. */
export interface Model {
  readonly name: string;
  start(): Predictor;
}
