import type { MasteryNumbers } from '@leerspoor/content';
import { masteryChance } from '../learner/leerstatus.js';

/** When a goal counts as mastered; chances 0 to 1. */
export interface Criterion {
  readonly rule: 'leerstatus' | '8-of-10';
  /** Least estimate. */
  readonly estimate: number;
  /** The true chance must be at least this ... */
  readonly chance: number;
  /** ... with at least this certainty. */
  readonly confidence: number;
}

export const defaultCriterion: Criterion = {
  rule: 'leerstatus',
  estimate: 0.8,
  chance: masteryChance,
  confidence: 0.85,
};

/** Nobody is right more often than slips allow: above this no pupil would ever master a goal. */
const highestChance = 0.95;

type Setting = MasteryNumbers & { readonly rule?: Criterion['rule'] | undefined };

/** The criterion from what assignment, goal and block set, in that order: the teacher's word goes first. */
export function criterionOf(...settings: readonly (Setting | undefined)[]): Criterion {
  const first = <K extends keyof Setting>(name: K) =>
    settings.map((setting) => setting?.[name]).find((value) => isRule(value) || isChance(value));
  return {
    rule: first('rule') ?? defaultCriterion.rule,
    estimate: first('estimate') ?? defaultCriterion.estimate,
    chance: Math.min(first('chance') ?? defaultCriterion.chance, highestChance),
    confidence: first('confidence') ?? defaultCriterion.confidence,
  };
}

function isRule(value: unknown): boolean {
  return value === 'leerstatus' || value === '8-of-10';
}

/** A chance of 0 or 1 would declare everyone or nobody. */
function isChance(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < 1;
}
