import {
  calibratedConstants,
  difficultyStep,
  plainConstants,
  slip,
  unknownItemVariance,
  type Constants,
} from './constants.js';
import type { Difficulties } from './parameters.js';
import { guessOf, held, type Question } from './question.js';

/** What is the same for every pupil: constants, difficulties, which goals come before which. */
export interface Model {
  readonly constants: Constants;
  readonly mean: number;
  readonly goals: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, readonly [difficulty: number, variance: number]>;
  readonly prerequisites: ReadonlyMap<string, readonly string[]>;
  readonly calibrated: boolean;
}

export function modelOf(
  difficulties?: Difficulties,
  prerequisites: Readonly<Record<string, readonly string[]>> = {},
): Model {
  const constants = difficulties ? calibratedConstants : plainConstants;
  return {
    constants,
    mean: difficulties?.mean ?? constants.mean,
    goals: new Map(Object.entries(difficulties?.goals ?? {})),
    items: new Map(Object.entries(difficulties?.items ?? {})),
    prerequisites: new Map(Object.entries(prerequisites)),
    calibrated: difficulties !== undefined,
  };
}

/** Difficulty of an item in logits: the calibrated one, else the author's tag. */
export function difficultyOf(model: Model, question: Question): number {
  const known = question.item === undefined ? undefined : model.items.get(question.item);
  return known ? known[0] : (held(question.difficulty, 1, 5, 3) - 3) * difficultyStep;
}

/** Doubt about that difficulty; an author's word is taken as it is. */
export function difficultyVariance(model: Model, question: Question): number {
  if (!model.calibrated) return 0;
  const known = question.item === undefined ? undefined : model.items.get(question.item);
  return known ? known[1] : unknownItemVariance;
}

/** Guessing and slipping: an answer is right with guess + span * the chance to know. */
export interface Luck {
  readonly guess: number;
  /** 1 - guess - slip. */
  readonly span: number;
}

export function luckOf(question: Question): Luck {
  const guess = guessOf(question);
  return { guess, span: 1 - guess - (guess > 0 ? slip : 0) };
}
