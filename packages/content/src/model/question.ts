import type { Figure } from './figure.js';
import type { Interaction } from './interaction.js';
import type { Text } from './text.js';

/** What is asked, how it is answered and what is said of an answer: of an item, a stop question of a video, a step. */
export interface Question extends AnswerKey {
  readonly prompt: Text;
  /** What is read aloud where it differs from the prompt. */
  readonly speech?: string | undefined;
  /** The same, recorded. */
  readonly audio?: string | undefined;
  readonly figure?: Figure | undefined;
}

/** How an answer is judged and what is said of it. */
export interface AnswerKey {
  readonly interaction: Interaction;
  readonly wrong: readonly WrongAnswer[];
  /** States the rule that made the answer right. */
  readonly right: Feedback;
  /** For a wrong answer nobody foresaw: how to go on. */
  readonly otherwise?: Feedback | undefined;
}

/** A known wrong answer, or a pattern of them: one of the two. */
export interface WrongAnswer {
  /** As a pupil would give it: an option id, the typed text; 'id=value' for one gap, card or bin of several. */
  readonly answer?: string | undefined;
  /** A rule that makes wrong answers out of the right one, and of the operands of the task: 'adds-both'. */
  readonly pattern?: string | undefined;
  readonly misconception?: string | undefined;
  readonly feedback: Feedback;
}

/** What is said of an answer. Where to is the goal, which is always in sight; this is how it stands, and what next. */
export type Feedback = Text | FeedbackParts;

export interface FeedbackParts {
  readonly how: Text;
  readonly next?: Text | undefined;
  /** On the task, the process, or the steering of oneself. */
  readonly level?: FeedbackLevel | undefined;
}

export type FeedbackLevel = 'task' | 'process' | 'self';

/** What an answer is worth. */
export interface Outcome {
  /** 0 to 1. */
  readonly score: number;
  readonly misconception?: string;
  /** Empty where the author wrote none, and where an answer is unreadable: then `ask` says what to say. */
  readonly feedback: Text;
  readonly next?: Text;
  readonly level?: FeedbackLevel;
  /** Gaps, cards, bins, steps or criteria, each by itself. */
  readonly parts?: readonly PartOutcome[];
  /** Not counted, kindly asked again; score is 0. */
  readonly unreadable?: boolean;
  readonly ask?: Ask;
  /** The pupil was the judge: no evidence of anything, whatever the score. */
  readonly selfJudged?: boolean;
}

export interface PartOutcome {
  readonly id: string;
  readonly score: number;
  readonly misconception?: string;
  readonly feedback?: Text;
}

/** Why an answer cannot be read: nothing given; not all given; not understood; a fraction over zero; far too long; no or another unit. */
export type Ask = 'empty' | 'incomplete' | 'unclear' | 'zero' | 'long' | 'unit';
