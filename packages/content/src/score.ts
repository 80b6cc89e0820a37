import type { AnyKind } from './interactions/kind.js';
import { kindOf } from './interactions/registry.js';
import type { AnswerKey, Ask, Interaction, Outcome, Response, WrongAnswer } from './model/interaction.js';

/**
 * What an answer is worth: 0 to 1, with the misconception of a known wrong answer and the author's feedback.
 * An answer that cannot be read has score 0, `unreadable`, and the reason to ask again. Never throws.
 */
export function score(key: AnswerKey, response: Response): Outcome {
  const kind = kindOf(key.interaction.type);
  if (!kind || response.type !== key.interaction.type) return unreadable('unclear');
  const grade = kind.grade(key.interaction, response);
  if ('ask' in grade) return unreadable(grade.ask);
  if (grade.score === 1) return { score: 1, feedback: key.right };
  const known = knownWrong(kind, key, response);
  return {
    score: grade.score,
    ...(known?.misconception !== undefined && { misconception: known.misconception }),
    feedback: known?.feedback ?? key.otherwise ?? '',
  };
}

/** The response that a known wrong answer stands for; undefined where nobody can give it. */
export function respond(interaction: Interaction, answer: string): Response | undefined {
  return kindOf(interaction.type)?.respond(interaction, answer);
}

/** Responses that are right, one for each right answer the author gave. */
export function rightResponses(interaction: Interaction): readonly Response[] {
  return kindOf(interaction.type)?.right(interaction) ?? [];
}

/** Chance of a right answer by guessing, 0 to 1. */
export function guess(interaction: Interaction): number {
  return kindOf(interaction.type)?.guess(interaction) ?? 0;
}

function knownWrong(kind: AnyKind, { interaction, wrong }: AnswerKey, response: Response): WrongAnswer | undefined {
  for (const same of kind.matches) {
    const known = wrong.find(({ answer }) => same(interaction, response, answer));
    if (known) return known;
  }
  return undefined;
}

const unreadable = (ask: Ask): Outcome => ({ score: 0, feedback: '', unreadable: true, ask });
