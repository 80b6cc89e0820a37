import type { Goal, Pack } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import type { Kind } from './kind.js';

/** What an LMS gets: a pack with what a teacher set. */
export interface Unit {
  readonly kind: Kind;
  readonly pack: Pack;
  readonly title: string;
  readonly assignment: Assignment;
  /** The score at which it is passed, 1 to 100. */
  readonly passing: number;
  /** Origin of the LRS, where it is known; else the launch names one. */
  readonly lrs: string | undefined;
}

/** The goals that are assigned, in the order of the pack. */
export function goalsOf({ pack, assignment: { goals } }: Unit): readonly Goal[] {
  return pack.goals.filter(({ id }) => goals?.includes(id) ?? true);
}

export function titleOf({ content, verb }: Goal): string {
  return `${content} ${verb}`;
}
