import type { Ask, Interaction, InteractionType, Interactions, Response } from '../model/interaction.js';
import type { Schema } from '../schema/schema.js';

/** All that content knows of one kind of interaction. */
export interface Kind<I extends Interaction, R extends Response> {
  readonly schema: Schema<I>;
  /** What an answer is worth, or why it cannot be read. */
  grade(interaction: I, response: R): Grade;
  /** Right responses: one for each right answer. */
  right(interaction: I): readonly R[];
  /** The response that a known wrong answer stands for, or undefined where nobody can give it. */
  respond(interaction: I, answer: string): R | undefined;
  /** Is this response the known wrong answer? From strict to loose: the strictest that finds one wins. */
  readonly matches: readonly ((interaction: I, response: R, answer: string) => boolean)[];
  /** Chance of a right answer by guessing, 0 to 1. */
  guess(interaction: I): number;
}

export type Grade = { readonly score: number } | { readonly ask: Ask };

export type ResponseOf<T extends InteractionType> = Extract<Response, { readonly type: T }>;
export type KindOf<T extends InteractionType> = Kind<Interactions[T], ResponseOf<T>>;
/** A kind looked up by the type of an interaction. */
export type AnyKind = Kind<Interaction, Response>;
