import type { PackHead } from '@leerspoor/content';
import { catalogueOf } from '../catalogue/catalogue.js';
import { actionsOf, type Action } from './actions.js';
import { celebrationsOf, type Celebration } from './celebrations.js';
import { followUpsOf, type FollowUp } from './follow-ups.js';
import { goalsOf, type GoalOverview } from './goals.js';
import { groupsOf, type Group } from './groups.js';
import type { PupilFile } from './notebook.js';
import { pairsOf, type Pair } from './pairs.js';
import { standingOf, type PupilGoal } from './standing.js';
import { timeOf, type PupilTime } from './time.js';

/** Somebody was helped: logged by the teacher with one tap. No fact of a lesson. */
export interface Attention {
  readonly pupil: string;
  readonly goal?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface OverviewOptions {
  /** Ids of goals to look at; none: all of the pack, in its order. */
  readonly goals?: readonly string[] | undefined;
  readonly attention?: readonly Attention[] | undefined;
  /** Groups that the teacher keeps; those that are over are left out. */
  readonly kept?: readonly Group[] | undefined;
  /** Pairs of the last time: none of them comes twice running. */
  readonly lastPairs?: readonly Pair[] | undefined;
}

/** One pupil: where they stand on each goal, and their time. */
export interface PupilOverview {
  readonly pupil: string;
  readonly standings: readonly PupilGoal[];
  readonly time: PupilTime;
}

/** A class, looked at once: who needs whom, and why. Plain data; times in milliseconds since the epoch. */
export interface Overview {
  readonly at: number;
  /** Time of the newest fact; undefined where there is none. */
  readonly latest: number | undefined;
  readonly goals: readonly GoalOverview[];
  readonly pupils: readonly PupilOverview[];
  /** Three at most; who struggles first, who is idle last. */
  readonly actions: readonly Action[];
  readonly groups: readonly Group[];
  readonly pairs: readonly Pair[];
  readonly followUps: readonly FollowUp[];
  readonly celebrations: readonly Celebration[];
}

/** What the files of a class tell at `now`, in milliseconds since the epoch. The same files and time give the same overview. */
export function overview(
  pack: PackHead,
  files: Iterable<PupilFile>,
  now: number,
  { goals, attention = [], kept = [], lastPairs = [] }: OverviewOptions = {},
): Overview {
  const all = [...files].sort((a, b) => (a.pupil < b.pupil ? -1 : 1));
  const wanted = goals && new Set(goals);
  const entries = [...catalogueOf(pack).goals.values()].filter(({ goal }) => !wanted || wanted.has(goal.id));
  const seen = lastSeen(attention);
  const pupils = all.map((file) => ({
    pupil: file.pupil,
    standings: entries.map((entry) => standingOf(file, entry, now, seen.get(file.pupil))),
    time: timeOf(file, now, attention),
  }));
  const goalViews = goalsOf(
    entries.map(({ goal }) => goal.id),
    pupils,
    all,
    now,
  );
  const groups = groupsOf(goalViews, kept, now);
  return {
    at: now,
    latest: latestOf(all),
    goals: goalViews,
    pupils,
    actions: actionsOf(goalViews, pupils, seen),
    groups,
    pairs: pairsOf(goalViews, lastPairs),
    followUps: followUpsOf(all, pupils, seen, now),
    celebrations: celebrationsOf(all, wanted, now),
  };
}

function lastSeen(attention: readonly Attention[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { pupil, at } of attention) seen.set(pupil, Math.max(at, seen.get(pupil) ?? -Infinity));
  return seen;
}

function latestOf(files: readonly PupilFile[]): number | undefined {
  const times = files.flatMap(({ notes, history }) => notes?.last ?? history.session?.last ?? []);
  return times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined;
}
