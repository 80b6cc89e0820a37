import type { Goal, Item, Outcome, Response, Support, SupportKind } from '@leerspoor/content';
import type { Decision } from '@leerspoor/engine';

/** What is to be shown now: all that a renderer needs, ours or another's. */
export type Screen = ScreenBody & {
  /** The goal in sight, where there is one. */
  readonly goal?: Goal;
  /** Segments of progress towards it, 0 to 5; never drops. */
  readonly progress: number;
  /** Why this, now. */
  readonly decision?: Decision;
  /** Kinds of help that are one tap away now. */
  readonly help: readonly SupportKind[];
};

export type ScreenBody =
  | { readonly show: 'loading' }
  | { readonly show: 'failed'; readonly message: string }
  | { readonly show: 'paused' }
  /** Goal, success criteria, self-estimate. */
  | { readonly show: 'orienting'; readonly estimate: 3 | 10 }
  /** A choice of ways to be taught or helped; `stuck`: after hard work, with another kind than before. */
  | { readonly show: 'choosing-support'; readonly offer: readonly SupportKind[]; readonly stuck: boolean }
  | { readonly show: 'choosing-goal'; readonly goals: readonly Goal[] }
  | {
      readonly show: 'task';
      readonly item: Item;
      readonly stage: 'asking' | 'recording' | 'again' | 'right' | 'solution';
      /** Of the last answer, in every stage but a first 'asking'. */
      readonly outcome?: Outcome;
      readonly response?: Response;
      readonly attempt: number;
      /** Steps of the plan shown worked beside the task. */
      readonly prefilled: number;
      /** A light rung of help shown with the task. */
      readonly light?: Extract<Support, { kind: 'hint' | 'figure' }>;
      /** Half-typed answer to begin with. */
      readonly draft?: string;
      /** Help-free: a check, a placement. */
      readonly check: boolean;
    }
  /** One support, open; `item` fills its slots. */
  | { readonly show: 'support'; readonly support: Support; readonly item?: Item }
  | { readonly show: 'closing'; readonly alone: boolean }
  | { readonly show: 'reflecting'; readonly questions: readonly string[]; readonly summary: Summary }
  | { readonly show: 'finished'; readonly summary: Summary };

/** The session in facts, what is new first. */
export interface Summary {
  readonly answered: number;
  readonly mastered: readonly Goal[];
  readonly improved: readonly Goal[];
  readonly next?: Goal;
  readonly reason: 'done' | 'time' | 'items' | 'pupil' | 'empty';
}
