import type { Goal, Item, Outcome, Response, Support, SupportKind } from '@leerspoor/content';
import type { Decision } from '@leerspoor/engine';

/** What is to be shown now: all that a renderer needs, ours or another's. */
export type Screen = ScreenBody & {
  /** The goal in sight, where there is one. */
  readonly goal?: Goal | undefined;
  /** Segments of progress towards it, 0 to 5; never drops. */
  readonly progress: number;
  /** Why this, now. */
  readonly decision?: Decision | undefined;
  /** Kinds of help that are one tap away now. */
  readonly help: readonly SupportKind[];
  /** A goal was reached with the answer before this screen. */
  readonly celebrate: boolean;
};

export type ScreenBody =
  | { readonly show: 'loading' }
  /** `next` tries again. */
  | { readonly show: 'failed'; readonly message: string }
  | { readonly show: 'paused' }
  /** The same pupil practises in another tab; `take-over` brings the lesson here. */
  | { readonly show: 'elsewhere' }
  /** Goal, success criteria, self-estimate. */
  | { readonly show: 'orienting'; readonly estimate: 3 | 10 }
  | ChoosingSupport
  | { readonly show: 'choosing-goal'; readonly goals: readonly Goal[] }
  | TaskScreen
  | OpenSupportScreen
  | { readonly show: 'closing'; readonly alone: boolean }
  | { readonly show: 'reflecting'; readonly questions: readonly string[]; readonly summary: Summary }
  | { readonly show: 'finished'; readonly summary: Summary };

/** One support, open; `item` fills its slots. */
export interface OpenSupportScreen {
  readonly show: 'support';
  readonly support: Support;
  readonly item?: Item | undefined;
  readonly resume: Resume;
}

/** How far the pupil was in the support that is open: to begin there after a break. */
export interface Resume {
  /** Seconds in the video. */
  readonly at?: number | undefined;
  /** Parts really watched, [from, to] in seconds of the video. */
  readonly watched?: readonly (readonly [number, number])[] | undefined;
  /** Steps of the plan done. */
  readonly steps?: number | undefined;
}

/** A choice of ways to be taught or helped. */
export interface ChoosingSupport {
  readonly show: 'choosing-support';
  readonly offer: readonly SupportKind[];
  /** After hard work without success: another kind than before, and the teacher has heard. */
  readonly stuck: boolean;
  /** The kind that was chosen but could not be shown. */
  readonly failed?: SupportKind | undefined;
}

/** How far the pupil is with the item. 'again' takes a second answer, with the feedback on the first in sight. */
export type Stage = 'asking' | 'recording' | 'again' | 'right' | 'solution';

export interface TaskScreen {
  readonly show: 'task';
  readonly item: Item;
  readonly stage: Stage;
  /** Of the last answer. In 'asking' it is there only when that answer could not be read. */
  readonly outcome?: Outcome | undefined;
  readonly response?: Response | undefined;
  /** The try that is being made, or was made last: 1 or 2. */
  readonly attempt: number;
  /** Steps of the plan shown worked beside the task. */
  readonly prefilled: number;
  /** A light rung of help shown with the task. */
  readonly light?: Extract<Support, { kind: 'hint' | 'figure' }> | undefined;
  /** Half-typed answer to begin with. */
  readonly draft?: string | undefined;
  /** Help-free: a check, a placement. */
  readonly check: boolean;
  /** Two answers in a row came faster than anyone reads, and were wrong. */
  readonly calm: boolean;
}

/** The session in facts, what is new first. */
export interface Summary {
  readonly answered: number;
  readonly mastered: readonly Goal[];
  readonly improved: readonly Goal[];
  readonly next?: Goal | undefined;
  readonly reason: EndReason;
}

export type EndReason = 'done' | 'time' | 'items' | 'pupil' | 'empty';
