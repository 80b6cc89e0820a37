import type { Interaction, InteractionType, Interactions } from '../model/interaction.js';
import type { AnswerKey, Ask, Outcome, PartOutcome, WrongAnswer } from '../model/question.js';
import type { Response, Responses } from '../model/response.js';
import type { Trail } from '../schema/trail.js';

/** How responses to one kind of interaction are judged. */
export interface Scoring<I extends Interaction, R extends Response> {
  /** What a response is worth, or why it cannot be read; `score` judges what is a question in itself. */
  readonly grade: (interaction: I, response: R, score: Score) => Grade;
  /** Is this response the known wrong answer? From strict to loose: the strictest that finds one wins. */
  readonly matches: readonly ((interaction: I, response: R, answer: string) => boolean)[];
}

export type Score = (key: AnswerKey, response: Response) => Outcome;

export type Grade = Graded | { readonly ask: Ask };

export interface Graded {
  /** 0 to 1. */
  readonly score: number;
  readonly parts?: readonly PartOutcome[];
  /** A wrong answer that was recognised on the way. */
  readonly known?: Pick<WrongAnswer, 'misconception' | 'feedback'> | undefined;
  readonly selfJudged?: true;
}

/** The answers to one kind of interaction, as an author sees them. */
export interface Answers<I extends Interaction, R extends Response> {
  /** Right responses, one for each right answer; `right` finds those to what is an interaction in itself. */
  readonly right: (interaction: I, right: (inner: Interaction) => readonly Response[]) => readonly R[];
  /** The response that a known wrong answer stands for, or undefined where nobody can give it. */
  readonly respond: (interaction: I, answer: string) => R | undefined;
  /** Rules that make known wrong answers; an empty list where the interaction has not what they need. */
  readonly patterns?: Patterns<I>;
  /** Chance of a right answer by guessing, 0 to 1; `guess` gives that of what is an interaction in itself. */
  readonly guess: (interaction: I, guess: (inner: Interaction) => number) => number;
  /** What the right answer asks of the rest. */
  readonly fits?: (interaction: I, trail: Trail) => boolean;
}

export type Patterns<I> = Readonly<Record<string, (interaction: I) => readonly string[]>>;

export type ScoringOf<T extends InteractionType> = Scoring<Interactions[T], Responses[T]>;
export type AnswersOf<T extends InteractionType> = Answers<Interactions[T], Responses[T]>;

/** Looked up by the type of an interaction. */
export type AnyScoring = Scoring<Interaction, Response>;
export type AnyAnswers = Answers<Interaction, Response>;
