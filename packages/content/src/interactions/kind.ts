import type { Interaction, InteractionType, Interactions } from '../model/interaction.js';
import type { Ask, PartOutcome, WrongAnswer } from '../model/question.js';
import type { Response, Responses } from '../model/response.js';
import type { Schema } from '../schema/schema.js';

/** One kind of interaction, as a page needs it: is this one sound, and what is a response worth? */
export interface Kind<I extends Interaction, R extends Response> {
  readonly schema: Schema<I>;
  /** What a response is worth, or why it cannot be read. */
  grade(interaction: I, response: R): Grade;
  /** Is this response the known wrong answer? From strict to loose: the strictest that finds one wins. */
  readonly matches: readonly ((interaction: I, response: R, answer: string) => boolean)[];
}

/** The same kind, as an author needs it: what answers are there? */
export interface Answers<I extends Interaction, R extends Response> {
  /** Right responses: one for each right answer. */
  right(interaction: I): readonly R[];
  /** The response that a known wrong answer stands for, or undefined where nobody can give it. */
  respond(interaction: I, answer: string): R | undefined;
  /** Rules that make known wrong answers; an empty list where the interaction has not what they need. */
  readonly patterns?: Patterns<I>;
  /** Chance of a right answer by guessing, 0 to 1. */
  guess(interaction: I): number;
}

export type Patterns<I> = Readonly<Record<string, (interaction: I) => readonly string[]>>;

export type Grade = Graded | { readonly ask: Ask };

export interface Graded {
  /** 0 to 1. */
  readonly score: number;
  readonly parts?: readonly PartOutcome[];
  /** A wrong answer that was recognised on the way. */
  readonly known?: Pick<WrongAnswer, 'misconception' | 'feedback'> | undefined;
  readonly selfJudged?: true;
}

export type KindOf<T extends InteractionType> = Kind<Interactions[T], Responses[T]>;
export type AnswersOf<T extends InteractionType> = Answers<Interactions[T], Responses[T]>;

/** Looked up by the type of an interaction. */
export type AnyKind = Kind<Interaction, Response>;
export type AnyAnswers = Answers<Interaction, Response>;
