import type { PackHead } from '@leerspoor/content';
import type { GoalCourse } from './progress.js';
import type { World } from './world.js';

/** What many synthetic pupils made of a pack. Shares are 0 to 1; NaN where there is nothing to share. */
export interface SimulationReport {
  readonly pack: string;
  readonly world: World;
  readonly pupils: number;
  readonly seed: number;
  readonly goals: readonly GoalReport[];
  /** The goals together. */
  readonly all: GoalReport;
  /** Ids of items that nobody was given, by use. */
  readonly neverChosen: Readonly<Record<string, readonly string[]>>;
  /** Pupils who went round in circles: decisions without end and without an item. */
  readonly loops: number;
}

export interface GoalReport {
  readonly goal: string;
  /** Pupils who practised it. */
  readonly begun: number;
  /** Share of those who can learn that mastered it within 40 items, by practice or check. */
  readonly learnersMastered: number;
  /** Share of all who practised it that did. */
  readonly mastered: number;
  /** First tries in practice up to mastery: the middle pupil, and nine out of ten. */
  readonly items: { readonly median: number; readonly most: number };
  /** Share of the declarations by practice where the true chance was under .80, and under .65. */
  readonly wrong: number;
  readonly clearlyWrong: number;
  /** Pupils not mastered of whom the teacher heard, and those of whom nobody heard. */
  readonly stuck: number;
  readonly deadEnds: number;
  /** Share of pupils who had met every practice item before mastery. */
  readonly emptied: number;
  /** Share of the items given while help was on that were no herhaling, for want of it. */
  readonly withoutHerhaling: number;
}

/** Mastery is hoped for within so many items. */
const within = 40;

/** One pupil's course on one goal. */
export interface Outcome {
  readonly goal: string;
  readonly learns: boolean;
  readonly course: GoalCourse;
}

export function goalReport(goal: string, outcomes: readonly Outcome[]): GoalReport {
  const begun = outcomes.filter(({ course }) => course.items > 0);
  const courses = begun.map(({ course }) => course);
  const mastered = courses.filter(({ outcome }) => outcome !== 'open');
  const open = courses.filter(({ outcome }) => outcome === 'open');
  const declared = courses.filter(({ outcome }) => outcome === 'mastered');
  const learners = begun.filter(({ learns }) => learns).map(({ course }) => course);
  const needed = mastered.map(({ items }) => items).sort((a, b) => a - b);
  return {
    goal,
    begun: begun.length,
    learnersMastered: share(learners, isSoonMastered),
    mastered: share(courses, isSoonMastered),
    items: { median: quantile(needed, 0.5), most: quantile(needed, 0.9) },
    wrong: share(declared, ({ truth }) => truth !== 'mastered'),
    clearlyWrong: share(declared, ({ truth }) => truth === 'clearly-below'),
    stuck: open.filter(({ stuck }) => stuck).length,
    deadEnds: open.filter(({ stuck }) => !stuck).length,
    emptied: share(courses, ({ emptied }) => emptied),
    withoutHerhaling: sum(courses, ({ unhelped }) => unhelped) / sum(courses, ({ helped }) => helped),
  };
}

function isSoonMastered({ outcome, items }: GoalCourse): boolean {
  return outcome !== 'open' && items <= within;
}

/** Items that were never given, by use. */
export function neverChosen(pack: PackHead, given: ReadonlySet<string>): Readonly<Record<string, readonly string[]>> {
  const left: Record<string, string[]> = {};
  for (const { id, use } of pack.items) if (!given.has(id)) (left[use] ??= []).push(id);
  return left;
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? NaN;
}
