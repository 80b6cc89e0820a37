import type { ChoiceInteraction } from '../interactions/choice/schema.js';
import type { FractionInteraction } from '../interactions/fraction/schema.js';
import type { NumberInteraction } from '../interactions/number/schema.js';
import type { TextInteraction } from '../interactions/text/schema.js';
import type { Figure } from './figure.js';
import type { Text } from './text.js';

/** Every kind of interaction: a new one is a line here, a folder in `interactions` and a line in its registry. */
export interface Interactions {
  choice: ChoiceInteraction;
  number: NumberInteraction;
  fraction: FractionInteraction;
  text: TextInteraction;
}

/** How a pupil answers, with the right answer(s). */
export type Interaction = Interactions[InteractionType];
export type InteractionType = keyof Interactions;

/** What a pupil gave, by interaction; free of content, so that stored answers outlive their pack. */
export interface Given {
  choice: Chosen;
  number: Typed;
  fraction: Typed;
  text: Typed;
}

/** The ids of what was chosen. */
export interface Chosen {
  readonly chosen: readonly string[];
}
/** The text as typed. */
export interface Typed {
  readonly text: string;
}

export type Response = { [T in InteractionType]: { readonly type: T } & Given[T] }[InteractionType];

/** A known wrong answer. */
export interface WrongAnswer {
  /** As a pupil would give it: an option id, or the typed text. */
  readonly answer: string;
  readonly misconception?: string | undefined;
  readonly feedback: Text;
}

/** How an answer is judged and what is said of it. */
export interface AnswerKey {
  readonly interaction: Interaction;
  readonly wrong: readonly WrongAnswer[];
  /** States the rule that made the answer right. */
  readonly right: Text;
  /** For a wrong answer nobody foresaw: how to go on. */
  readonly otherwise?: Text | undefined;
}

/** What is asked, how it is answered and what is said of an answer: of an item, a stop question of a video, a step. */
export interface Question extends AnswerKey {
  readonly prompt: Text;
  /** What is read aloud where it differs from the prompt. */
  readonly speech?: string | undefined;
  readonly figure?: Figure | undefined;
}

/** What an answer is worth. */
export interface Outcome {
  /** 0 to 1. */
  readonly score: number;
  readonly misconception?: string;
  /** Empty where the author wrote none, and where an answer is unreadable: then `ask` says what to say. */
  readonly feedback: Text;
  /** Not counted, kindly asked again; score is 0. */
  readonly unreadable?: boolean;
  readonly ask?: Ask;
}

/** Why an answer cannot be read: nothing given; not understood; a fraction over zero; far too long; another unit. */
export type Ask = 'empty' | 'unclear' | 'zero' | 'long' | 'unit';
