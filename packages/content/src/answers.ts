import { answersOf } from './interactions/answers.js';
import type { Interaction } from './model/interaction.js';
import type { WrongAnswer } from './model/question.js';
import type { Response } from './model/response.js';
import { gradeOf } from './score.js';

/** Responses that are right, one for each right answer the author gave. */
export const rightResponses = (interaction: Interaction): readonly Response[] =>
  answersOf(interaction).right(interaction, rightResponses);

/** The response that an answer as an author writes it stands for, or undefined where nobody can give it. */
export const respond = (interaction: Interaction, answer: string): Response | undefined =>
  answersOf(interaction).respond(interaction, answer);

/** Chance of a right answer by guessing, 0 to 1. */
export const guess = (interaction: Interaction): number => answersOf(interaction).guess(interaction, guess);

type Known = Pick<WrongAnswer, 'answer' | 'pattern'>;

/** The responses that a known wrong answer stands for: one, or all that its pattern makes. */
export function wrongResponses(interaction: Interaction, wrong: Known): readonly Response[] {
  return wrongTexts(interaction, wrong).flatMap((answer) => respond(interaction, answer) ?? []);
}

/** A known wrong answer as text: itself, or what its pattern makes as far as it is wrong. */
export function wrongTexts(interaction: Interaction, { answer, pattern }: Known): readonly string[] {
  if (answer !== undefined) return [answer];
  const { patterns = {}, respond } = answersOf(interaction);
  const made = pattern !== undefined && Object.hasOwn(patterns, pattern) ? patterns[pattern]!(interaction) : [];
  return [...new Set(made)].filter((text) => {
    const response = respond(interaction, text);
    const grade = response && gradeOf(interaction, response);
    return grade && 'score' in grade && grade.score < 1;
  });
}

/** Names of the patterns that this kind of interaction knows. */
export const patternsOf = (interaction: Interaction): readonly string[] =>
  Object.keys(answersOf(interaction).patterns ?? {});
