import type { Overrule } from '../facts/fact.js';
import type { Phase } from './decision.js';

/**
 * Why a decision was made: a closed union of codes with the numbers it rests on. Sentences are made from it, per
 * language, by `@leerspoor/engine/explain`. Chances and estimates are 0 to 1. `goal` is the goal that is worked on.
 */
export type Reason =
  | {
      readonly code: 'overruled';
      readonly by: string;
      /** milliseconds since the epoch */ readonly at: number;
      readonly overrule: Overrule['do'];
      readonly goal?: string | undefined;
    }
  /** `used`: minutes or items. */
  | { readonly code: 'session-end'; readonly limit: 'time' | 'items' | 'pupil'; readonly used: number }
  /** `right` of the last `of`, after `answered` in all; `pattern`: no three in a row, mastery all but out of reach, or no end to it. */
  | {
      readonly code: 'stuck';
      readonly goal: string;
      readonly answered: number;
      readonly right: number;
      readonly of: number;
      readonly pattern: 'no-row' | 'low-chance' | 'no-end';
    }
  | {
      readonly code: 'pupil-chose';
      readonly choice: 'support' | 'challenge' | 'goal';
      readonly value: string;
      readonly goal: string;
    }
  /** The pupil is asked to choose among goals. */
  | { readonly code: 'choice'; readonly open: number }
  /** A check, re-check, placement or look at what comes before is running. */
  | { readonly code: 'goes-on'; readonly phase: Phase; readonly goal: string; readonly asked: number }
  /** `days` since the goal was last sure. */
  | { readonly code: 'recheck'; readonly goal: string; readonly days: number }
  | { readonly code: 'placement'; readonly goal: string; readonly chance: number }
  | {
      readonly code: 'prerequisite';
      readonly goal: string;
      readonly required: string;
      readonly wrong: number;
      readonly of: number;
    }
  | { readonly code: 'orient'; readonly goal: string }
  /** Before class: what the goal builds on, made easy. Never counts. */
  | { readonly code: 'preteach'; readonly goal: string; readonly required: string }
  | { readonly code: 'instruction'; readonly goal: string; readonly spoor: 1 | 2 | 3 }
  | { readonly code: 'misconception'; readonly goal: string; readonly misconception: string; readonly times: number }
  | {
      readonly code: 'help';
      readonly goal: string;
      readonly rung: 'hint' | 'figure' | 'choose' | 'plan';
      readonly trigger: 'two-wrong' | 'low-success' | 'after-help' | 'not-alone';
      readonly predicted: number;
    }
  | {
      readonly code: 'fading';
      readonly goal: string;
      readonly prefilled: number;
      readonly change: 'first' | 'less' | 'more' | 'same';
    }
  /** Who can go on alone: `right` of the last `of`. */
  | { readonly code: 'closing'; readonly goal: string; readonly right: number; readonly of: number }
  | {
      readonly code: 'mastered';
      readonly goal: string;
      readonly by: 'practice' | 'check' | 'teacher';
      readonly estimate: number;
      readonly chance: number;
      readonly answers: number;
    }
  /** Over `goals`: one, or the goals of a block. */
  | { readonly code: 'check'; readonly goal: string; readonly goals: readonly string[] }
  | { readonly code: 'mixing'; readonly goal: string; readonly earlier: string }
  | {
      readonly code: 'practice';
      readonly goal: string;
      readonly estimate: number;
      readonly predicted: number;
      readonly target: number;
    }
  /** Smaller steps: `right` of the last `of`, or a goal that came back. */
  | {
      readonly code: 'herhaling';
      readonly goal: string;
      readonly right: number;
      readonly of: number;
      readonly predicted: number;
      readonly reopened: boolean;
    }
  | { readonly code: 'twin'; readonly goal: string; readonly item: string }
  | { readonly code: 'too-fast'; readonly goal: string; readonly times: number }
  /** No item is left for this goal today. */
  | { readonly code: 'empty'; readonly goal: string }
  | { readonly code: 'done'; readonly mastered: number };

export type ReasonCode = Reason['code'];
export type ReasonOf<C extends ReasonCode> = Extract<Reason, { code: C }>;
