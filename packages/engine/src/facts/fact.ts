import type { Response, SupportKind, Use } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import type { Consequence, Decision, Phase } from '../decide/decision.js';

/** What every fact carries. Names, birth dates, gender and origin have no place here. */
export interface Envelope {
  readonly v: 1;
  readonly id: string;
  /** Order within pupil and pack, from 1, without gaps. Order by this, never by time. */
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Opaque key of the pupil. */
  readonly pupil: string;
  readonly pack: string;
  readonly packVersion: string;
  /** Id of the session in which it happened. */
  readonly session: string;
}

export type Fact = Envelope & FactBody;
export type FactType = FactBody['type'];
export type FactOf<T extends FactType> = Envelope & Extract<FactBody, { type: T }>;

/** What happened. Replay needs no pack: what it must know of an item stands in the fact. */
export type FactBody =
  | {
      readonly type: 'session.started';
      readonly assignment: Assignment;
      readonly seed: number;
      readonly engine: string;
      readonly parameters: string;
      readonly packHash: string;
    }
  | { readonly type: 'session.paused' }
  | { readonly type: 'session.resumed' }
  | { readonly type: 'session.finished'; readonly reason: 'done' | 'time' | 'items' | 'pupil' | 'empty' }
  | { readonly type: 'phase.entered'; readonly phase: Phase; readonly goal?: string | undefined }
  | {
      readonly type: 'item.presented';
      readonly item: string;
      readonly goal: string;
      readonly track: string;
      readonly use: Use;
      /** steps of help prefilled */ readonly prefilled: number;
      readonly twin?: boolean | undefined;
    }
  | ItemAnswered
  | {
      readonly type: 'support.opened';
      readonly kind: SupportKind;
      readonly support: string;
      readonly goal: string;
      readonly item?: string | undefined;
      readonly by: 'pupil' | 'engine';
    }
  | {
      readonly type: 'support.closed';
      readonly kind: SupportKind;
      readonly support: string;
      readonly goal: string;
      /** in the foreground */ readonly seconds: number;
      readonly completed: boolean;
    }
  | {
      readonly type: 'video.progressed';
      readonly support: string;
      readonly goal: string;
      readonly action: 'played' | 'paused' | 'seeked' | 'ended';
      /** in the video */ readonly at: number;
      /** really watched, [from, to] in seconds of the video */ readonly watched: readonly (readonly [
        number,
        number,
      ])[];
      readonly length: number;
    }
  | {
      readonly type: 'step.completed';
      readonly support: string;
      readonly goal: string;
      readonly step: number;
      readonly steps: number;
      readonly success: boolean;
      readonly item?: string | undefined;
    }
  | { readonly type: 'decision.made'; readonly decision: Decision }
  // what follows from the history, recorded with a decision
  | Consequence
  | {
      readonly type: 'pupil.estimated';
      readonly goal: string;
      readonly when: 'before' | 'after';
      readonly value: number;
      readonly scale: 3 | 10;
      readonly aim?: number | undefined;
      readonly needs?: string | undefined;
    }
  | {
      readonly type: 'pupil.chose';
      readonly choice: 'support' | 'challenge' | 'goal' | 'check' | 'alone' | 'later' | 'continue';
      readonly value: string;
      readonly goal?: string | undefined;
    }
  | {
      readonly type: 'help.requested';
      readonly goal: string;
      readonly item?: string | undefined;
      /** only where the host opted in */ readonly words?: string | undefined;
    }
  | { readonly type: 'teacher.overruled'; readonly by: string; readonly overrule: Overrule }
  | { readonly type: 'exit.answered'; readonly question: string; readonly answer: string };

export interface ItemAnswered {
  readonly type: 'item.answered';
  readonly item: string;
  readonly family: string;
  readonly goals: readonly string[];
  readonly track: string;
  readonly use: Use;
  readonly difficulty: number;
  /** 0 to 1. */
  readonly guess: number;
  readonly response: Response;
  /** 0 to 1. */
  readonly score: number;
  /** 1 is the first try; only that one counts. */
  readonly attempt: number;
  /** No hint, figure, scaffold, support or twin before this answer. */
  readonly unaided: boolean;
  /** The worked solution of this item had been shown: weight 0. */
  readonly solutionShown?: boolean | undefined;
  /** The pupil judged the answer (an open question): a report, no evidence. */
  readonly selfJudged?: boolean | undefined;
  /** Faster than anyone reads: max(1.5 s, 10 % of the typical time). */
  readonly rapid: boolean;
  /** A misconception, never a slip. */
  readonly misconception?: string | undefined;
  /** From the end of a read-aloud, else from presentation, pauses left out. */
  readonly seconds: number;
}

/** A teacher's overrule, in force until withdrawn; `id` names it for the withdrawal. */
export type Overrule =
  | { readonly do: 'assign'; readonly id: string; readonly goal: string }
  | { readonly do: 'skip'; readonly id: string; readonly goal: string }
  | { readonly do: 'lock'; readonly id: string; readonly goal: string }
  | { readonly do: 'track'; readonly id: string; readonly goal: string; readonly track: string }
  | { readonly do: 'exclude'; readonly id: string; readonly item: string }
  | { readonly do: 'master'; readonly id: string; readonly goal: string }
  | { readonly do: 'observe'; readonly id: string; readonly goal: string; readonly mastered: boolean }
  | { readonly do: 'policy'; readonly id: string; readonly policy: 'convergent' | 'divergent' | 'choice' }
  | { readonly do: 'withdraw'; readonly id: string };
