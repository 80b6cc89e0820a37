import type { Interaction, InteractionType, Interactions } from '../model/interaction.js';
import type { Ask, PartOutcome, WrongAnswer } from '../model/question.js';
import type { Response, Responses } from '../model/response.js';
import type { Schema } from '../schema/schema.js';

/** All that content knows of one kind of interaction. */
export interface Kind<I extends Interaction, R extends Response> {
  readonly schema: Schema<I>;
  /** What a response is worth, or why it cannot be read. */
  grade(interaction: I, response: R): Grade;
  /** Right responses: one for each right answer. */
  right(interaction: I): readonly R[];
  /** The response that a known wrong answer stands for, or undefined where nobody can give it. */
  respond(interaction: I, answer: string): R | undefined;
  /** Is this response the known wrong answer? From strict to loose: the strictest that finds one wins. */
  readonly matches: readonly ((interaction: I, response: R, answer: string) => boolean)[];
  /** Rules that make known wrong answers; an empty list where the interaction has not what they need. */
  readonly patterns?: Readonly<Record<string, (interaction: I) => readonly string[]>>;
  /** Chance of a right answer by guessing, 0 to 1. */
  guess(interaction: I): number;
}

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

/** A kind looked up by the type of an interaction. */
export type AnyKind = Kind<Interaction, Response>;
