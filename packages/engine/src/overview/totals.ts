import type { Overview } from './overview.js';
import type { Standing } from './standing.js';
import { standings } from './standing.js';

/** What a team talks about: numbers of a class, and nobody in particular. */
export interface GoalTotals {
  readonly goal: string;
  readonly pupils: number;
  readonly standing: Readonly<Record<Standing, number>>;
  readonly misconceptions: readonly { readonly misconception: string; readonly pupils: number }[];
  readonly rechecks: number;
  /** The first and the newest point of the spread: estimates of a quarter, the middle and three quarters; 0 to 1. */
  readonly spread: readonly {
    readonly at: number;
    readonly low: number;
    readonly middle: number;
    readonly high: number;
  }[];
}

/** An overview without pupils: no key is left in it. */
export function totals({ goals, pupils }: Overview): readonly GoalTotals[] {
  return goals.map(({ goal, standing, misconceptions, rechecks, spread }) => ({
    goal,
    pupils: pupils.length,
    standing: Object.fromEntries(standings.map((name) => [name, standing[name].length])) as Record<Standing, number>,
    misconceptions: misconceptions.map((shared) => ({
      misconception: shared.misconception,
      pupils: shared.pupils.length,
    })),
    rechecks: rechecks.length,
    spread: [...new Set([spread[0], spread.at(-1)])].flatMap((point) =>
      point ? [{ at: point.at, low: point.low, middle: point.middle, high: point.high }] : [],
    ),
  }));
}
