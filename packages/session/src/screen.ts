import type { Goal, Item, Outcome, Response, Support, SupportKind, Word } from '@leerspoor/content';
import type { Decision, SessionRecord } from '@leerspoor/engine';

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
  /** What the answer before this screen brought that is worth celebrating. */
  readonly celebrate?: Celebration | undefined;
  /** Where the pupil may say how hard it may be. */
  readonly challenge?: Challenge | undefined;
  /** A teacher and a small group at one screen. */
  readonly together: boolean;
};

/** A goal reached, going on after being stuck, or what did not go in an earlier session; nothing else. */
export interface Celebration {
  readonly of: 'goal' | 'recovered' | 'better';
  readonly goal: Goal;
}

export type Level = SessionRecord['challenge'];

/** How hard it may be: what was chosen, and what the engine would. No choice counts more than another. */
export interface Challenge {
  readonly chosen: Level;
  readonly recommended: Level;
}

export type ScreenBody =
  | { readonly show: 'loading' }
  /** `next` tries again. */
  | { readonly show: 'failed'; readonly message: string }
  | { readonly show: 'paused' }
  /** The same pupil practises in another tab; `take-over` brings the lesson here. */
  | { readonly show: 'elsewhere' }
  | OrientingScreen
  | ChoosingSupport
  | { readonly show: 'choosing-goal'; readonly goals: readonly Goal[] }
  | TaskScreen
  | OpenSupportScreen
  | { readonly show: 'closing'; readonly alone: boolean }
  | ReflectingScreen
  | { readonly show: 'finished'; readonly summary: Summary };

/** Goal, success criteria, self-estimate. */
export interface OrientingScreen {
  readonly show: 'orienting';
  /** The scale on which the pupil judges itself; undefined: it is not asked. */
  readonly estimate: 3 | 10 | undefined;
  /** The pupil may show at once that it is known. */
  readonly check: boolean;
  /** Before class: the words that the goal is about. */
  readonly words: readonly Word[];
}

/** The exit ticket. */
export interface ReflectingScreen {
  readonly show: 'reflecting';
  /** Ids of the questions, one tap each. */
  readonly questions: readonly string[];
  /** Asked once more how well it goes: the scale of the first time. */
  readonly estimate: 3 | 10 | undefined;
  readonly summary: Summary;
}

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
  /** What comes back to be looked at again, soonest first; in days from now, 0 today. */
  readonly returns: readonly { readonly goal: Goal; readonly days: number }[];
  /** How the pupil judged itself, and what it did: information, no score. */
  readonly self?: SelfView | undefined;
  readonly next?: Goal | undefined;
  readonly reason: EndReason;
}

/** Of the first answers on the goal, `right` of `of` were right. */
export interface SelfView {
  readonly goal: Goal;
  readonly value: number;
  readonly scale: 3 | 10;
  readonly after?: number | undefined;
  readonly right: number;
  readonly of: number;
}

export type EndReason = 'done' | 'time' | 'items' | 'pupil' | 'empty';
