import { stableHash } from './hash.js';
import type { Difficulties, Parameters } from '../learner/parameters.js';

/** Passes over the log: difficulties of goals and items in turn. */
export const passes = 16;

/** Parameters on their way: what the next pass starts from. */
export interface Draft extends Difficulties {
  readonly format: 'leerspoor-calibration/1';
  /** Passes done, 0 to 16. */
  readonly done: number;
  /** Answers of the last pass. */
  readonly answers: number;
}

export const newDraft: Draft = {
  format: 'leerspoor-calibration/1',
  done: 0,
  mean: 0.5,
  goals: {},
  items: {},
  answers: 0,
};

/** The parameters of a draft whose passes are done, named after what is in them; four decimals are more than is known. */
export function parametersOf(draft: Draft): Parameters {
  const found = {
    mean: round(draft.mean),
    goals: mapValues(draft.goals, round),
    items: mapValues(draft.items, ([difficulty, variance]) => [round(difficulty), round(variance)] as const),
    answers: draft.answers,
  };
  return { format: 'leerspoor-parameters/1', id: `c${stableHash(JSON.stringify(found)).toString(36)}`, ...found };
}

// + 0 makes -0 a plain 0
const round = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

function mapValues<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));
}
