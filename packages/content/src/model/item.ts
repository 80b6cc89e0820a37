import type { Figure } from './figure.js';
import type { Question } from './question.js';
import type { Text } from './text.js';

export type Use = 'practice' | 'placement' | 'check' | 'recheck';
/** Difficulty as an author tags it: 1 easiest, 5 hardest. */
export type Difficulty = 1 | 2 | 3 | 4 | 5;
/** Vragentrap: open denkvraag, open vraag, gesloten vraag, doevraag. */
export type QuestionKind = 'think' | 'open' | 'closed' | 'do';
/** Kinds of verrijking: deeper, never merely bigger numbers. */
export type Enrichment = 'insight' | 'open' | 'design' | 'reason';

/** All that `decide` reads of an item; one row an item stands in the head of a pack. */
export interface ItemRow {
  readonly id: string;
  /** Items of one template share a family. */
  readonly family: string;
  readonly goals: readonly string[];
  /** Id of one of the pack's tracks. */
  readonly track: string;
  readonly use: Use;
  readonly difficulty: Difficulty;
  /** Chance of a right answer by guessing, 0 to 1: one over the number of options, 0 for an open answer. */
  readonly guess: number;
  /** Typical seconds to answer. */
  readonly seconds: number;
  /** Misconceptions that this item repairs. */
  readonly repairs?: readonly string[] | undefined;
  /** Number of steps of help that are prefilled: > 0 is never evidence for mastery. */
  readonly scaffold?: number | undefined;
  readonly kind?: QuestionKind | undefined;
  readonly enrichment?: Enrichment | undefined;
  /** Check items come in forms, so that a second check is fresh. */
  readonly form?: string | undefined;
  /** An open question: the pupil judges, so the answer is no evidence of anything. */
  readonly selfJudged?: boolean | undefined;
}

export interface Item extends ItemRow, Question {
  /** The worked solution, a line a step; shown after the second wrong try. */
  readonly solution: readonly Text[];
  /** Values for the slots of the goal's plan, answers included. */
  readonly slots?: Readonly<Record<string, string>> | undefined;
  /** The same task told in another theme or in plainer words; numbers and answers stay. */
  readonly variants?: readonly Variant[] | undefined;
}

export interface Variant {
  /** Id of one of the pack's themes. */
  readonly theme?: string | undefined;
  /** Short sentences and common words. */
  readonly reading?: 'plain' | undefined;
  readonly prompt: Text;
  readonly speech?: string | undefined;
  readonly audio?: string | undefined;
  readonly figure?: Figure | undefined;
}
