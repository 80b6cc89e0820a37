import type { PupilOverview } from './overview.js';
import type { PupilFile } from './notebook.js';
import { day } from './numbers.js';
import { standings, type PupilGoal, type Standing } from './standing.js';

/** A goal and the class: who stands where, who shares a misconception, who asks. Every pupil stands in one place. */
export interface GoalOverview {
  readonly goal: string;
  readonly standing: Readonly<Record<Standing, readonly PupilGoal[]>>;
  /** Misconceptions, those of most pupils first. */
  readonly misconceptions: readonly { readonly misconception: string; readonly pupils: readonly PupilGoal[] }[];
  readonly asks: readonly PupilGoal[];
  readonly rechecks: readonly PupilGoal[];
  /** How far the class lies apart, a point a day on which somebody worked on the goal. Needs notes. */
  readonly spread: readonly SpreadPoint[];
}

/** Estimates of the pupils who have begun the goal: the middle one, and those a quarter from each end; 0 to 1. */
export interface SpreadPoint {
  /** End of a day, milliseconds since the epoch. */
  readonly at: number;
  readonly pupils: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export function goalsOf(
  goals: readonly string[],
  pupils: readonly PupilOverview[],
  files: readonly PupilFile[],
  now: number,
): readonly GoalOverview[] {
  return goals.map((goal, place) => {
    const all = pupils.flatMap((pupil) => pupil.standings[place] ?? []);
    const standing = Object.fromEntries(
      standings.map((name) => [name, all.filter((one) => one.standing === name)]),
    ) as Record<Standing, PupilGoal[]>;
    return {
      goal,
      standing,
      misconceptions: sharedBy(all),
      asks: all.filter(({ asks }) => asks),
      rechecks: all.filter(({ recheck }) => recheck),
      spread: spreadOf(goal, files, now),
    };
  });
}

function sharedBy(all: readonly PupilGoal[]): GoalOverview['misconceptions'] {
  const by = new Map<string, PupilGoal[]>();
  for (const one of all)
    for (const misconception of one.misconceptions) by.set(misconception, [...(by.get(misconception) ?? []), one]);
  return [...by]
    .map(([misconception, pupils]) => ({ misconception, pupils }))
    .sort((a, b) => b.pupils.length - a.pupils.length || (a.misconception < b.misconception ? -1 : 1));
}

/** Points of a spread at most: the newest days. */
const mostPoints = 30;

function spreadOf(goal: string, files: readonly PupilFile[], now: number): readonly SpreadPoint[] {
  const lines = files.flatMap(({ notes }) => notes?.line.get(goal) ?? []).length
    ? files.map(({ notes }) => notes?.line.get(goal) ?? [])
    : [];
  const days = new Set(lines.flatMap((line) => line.map(({ at }) => Math.floor(at / day))));
  const ends = [...days].map((number) => Math.min(now, (number + 1) * day - 1)).sort((a, b) => a - b);
  // each line is walked once, whatever the number of days
  const places = lines.map(() => -1);
  return ends
    .map((at) => {
      const estimates = lines.flatMap((line, i) => {
        let place = places[i]!;
        while (place + 1 < line.length && line[place + 1]!.at <= at) place += 1;
        places[i] = place;
        return place < 0 ? [] : [line[place]!.estimate];
      });
      const sorted = estimates.sort((a, b) => a - b);
      const part = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
      return { at, pupils: sorted.length, low: part(0.25), middle: part(0.5), high: part(0.75) };
    })
    .filter(({ pupils }) => pupils > 0)
    .slice(-mostPoints);
}
