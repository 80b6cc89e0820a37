import type { SupportKind, Use } from '@leerspoor/content';
import type { Reason } from './reason.js';

/** The phases of a lesson (explicit direct instruction). */
export type Phase =
  | 'orienting'
  | 'activating'
  | 'instructing'
  | 'guided'
  | 'closing'
  | 'independent'
  | 'extended'
  | 'checking'
  | 'enriching'
  | 'reflecting';

/** What comes next, why, from which facts, and what else was possible. Plain data; made by `decide` alone. */
export interface Decision {
  readonly phase: Phase;
  readonly act: Act;
  readonly why: Reason;
  /** `seq` of the facts it rests on, oldest first; at most 20. */
  readonly from: readonly number[];
  /** Passed over, best first; at most 5. */
  readonly insteadOf: readonly Alternative[];
  /** Milliseconds since the epoch: the `now` it was asked with. */
  readonly now: number;
  /** Ids of the goals whose file could not be had when it was asked; absent: none. */
  readonly unavailable?: readonly string[] | undefined;
  /** What follows from the history and must be recorded with the decision (goal.mastered, track.changed ...). */
  readonly also: readonly Consequence[];
}

export type Act =
  /** Goal, success criteria, self-estimate. `check`: the pupil may show at once that it is known. */
  | { readonly do: 'orient'; readonly goal: string; readonly check?: boolean | undefined }
  /** The pupil chooses one of these ways to be taught. */
  | { readonly do: 'instruct'; readonly goal: string; readonly offer: readonly SupportKind[] }
  /** An item. `prefilled`: steps of the plan already worked; `help`: a light rung shown with it. */
  | {
      readonly do: 'present';
      readonly goal: string;
      readonly item: string;
      readonly track: string;
      readonly use: Use;
      readonly prefilled: number;
      readonly help?: 'hint' | 'figure' | undefined;
      readonly twin?: boolean | undefined;
    }
  /** A heavier rung of help: one kind offered, or a choice of kinds. */
  | { readonly do: 'support'; readonly goal: string; readonly offer: readonly SupportKind[] }
  /** Can the pupil go on alone? */
  | { readonly do: 'close'; readonly goal: string; readonly alone: boolean }
  /** Stop this kind; another kind of help, and the teacher hears of it. */
  | { readonly do: 'stop'; readonly goal: string; readonly offer: readonly SupportKind[] }
  /** The pupil picks a goal. */
  | { readonly do: 'choose'; readonly goals: readonly string[] }
  /** Natural end: the exit ticket, then finished. */
  | { readonly do: 'end'; readonly reason: 'done' | 'time' | 'items' | 'pupil' | 'empty' };

export interface Alternative {
  readonly act: Act['do'];
  readonly item?: string | undefined;
  readonly goal?: string | undefined;
  /** Predicted chance of a right answer, 0 to 1, where it is an item. */
  readonly predicted?: number | undefined;
}

export type Consequence =
  | {
      readonly type: 'goal.mastered';
      readonly goal: string;
      readonly by: 'practice' | 'check' | 'teacher';
      readonly estimate: number;
    }
  | { readonly type: 'goal.reopened'; readonly goal: string; readonly reason: string }
  | {
      readonly type: 'track.changed';
      readonly goal: string;
      readonly from: string | null;
      readonly to: string;
      readonly reason: string;
    }
  | {
      readonly type: 'pupil.stuck';
      readonly goal: string;
      readonly answered: number;
      readonly right: number;
      readonly level: 'warning' | 'stuck';
    };
