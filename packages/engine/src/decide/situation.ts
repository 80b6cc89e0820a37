import type { Audience } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import type { Catalogue, GoalEntry } from '../catalogue/catalogue.js';
import type { View } from '../history/view.js';
import type { GoalRecord } from '../history/goal-record.js';
import type { SessionRecord } from '../history/session-record.js';
import type { Act, Alternative, Consequence, Phase } from './decision.js';
import type { Outcomes } from './outcomes.js';
import type { Reason } from './reason.js';
import type { Words } from './words.js';

/** All that the rules look at: one moment of one pupil. Made afresh for every decision. */
export interface Situation {
  readonly catalogue: Catalogue;
  readonly history: View;
  readonly session: Readonly<SessionRecord>;
  readonly assignment: Assignment;
  readonly now: number;
  readonly seed: number;
  readonly policy: NonNullable<Assignment['policy']>;
  /** Phases left out. */
  readonly without: ReadonlySet<Phase>;
  /** Goals whose file cannot be had. The items in it are not free; what is passed and what a check needs stay as they are. */
  readonly unavailable: readonly string[];
  /** Goals of the assignment that can be had, in its order. */
  readonly scope: readonly GoalEntry[];
  /** What the teacher said. */
  readonly words: Words;
  /** What the last answers led to: not yet facts, but already true. */
  readonly outcomes: Outcomes;
  /** The goal to work on. */
  readonly focus: Focus;
}

/** Before the goal to work on is known; and before the last answers are judged. */
export type Judged = Omit<Situation, 'focus'>;
export type Moment = Omit<Judged, 'outcomes'>;

/** The goal to work on; `enriching`: it is mastered and verrijking is on. Without an entry nothing is open. */
export interface Focus {
  readonly entry: GoalEntry | undefined;
  readonly enriching: boolean;
  /** Verrijking because nothing else is open: only then for as long as there is any. */
  readonly spare?: boolean;
}

/** What a rule wants. */
export interface Proposal {
  readonly phase: Phase;
  readonly act: Act;
  readonly why: Reason;
  readonly from: readonly number[];
  readonly insteadOf?: readonly Alternative[];
  readonly also?: readonly Consequence[];
}

export type Rule = (situation: Situation) => Proposal | undefined;

/** Audience of the assignment, else of the goal that is worked on. */
export function audienceOf(
  { assignment, scope, focus }: Pick<Situation, 'assignment' | 'scope'> & { focus?: Focus },
  entry = focus?.entry ?? scope[0],
): Audience {
  return assignment.audience ?? entry?.goal.audience ?? 'middle';
}

export const recordIn = (s: Pick<Situation, 'history'>, entry: GoalEntry): Readonly<GoalRecord> =>
  s.history.goal(entry.goal.id);
