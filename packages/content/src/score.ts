import type { AnyKind } from './interactions/kind.js';
import { kindOf } from './interactions/registry.js';
import type { Interaction } from './model/interaction.js';
import type { AnswerKey, Ask, Feedback, FeedbackParts, Outcome, PartOutcome, WrongAnswer } from './model/question.js';
import type { Response } from './model/response.js';
import type { Text } from './model/text.js';

/**
 * What an answer is worth: 0 to 1, with the misconception of a known wrong answer and the author's feedback.
 * An answer that cannot be read has score 0, `unreadable`, and the reason to ask again. Never throws.
 */
export function score(key: AnswerKey, response: Response): Outcome {
  const kind = kindOf(key.interaction.type);
  if (!kind || response.type !== key.interaction.type) return unreadable('unclear');
  const grade = kind.grade(key.interaction, response);
  if ('ask' in grade) return unreadable(grade.ask);
  const known = grade.score === 1 ? undefined : (grade.known ?? knownWrong(kind, key, response));
  const feedback = grade.score === 1 ? key.right : (known?.feedback ?? key.otherwise ?? '');
  return {
    score: grade.score,
    ...said(feedback),
    ...(known?.misconception !== undefined && { misconception: known.misconception }),
    ...(grade.parts && { parts: grade.parts.map((part) => withKnown(part, kind, key, response)) }),
    ...(grade.selfJudged && { selfJudged: true }),
  };
}

/** Responses that are right, one for each right answer the author gave. */
export function rightResponses(interaction: Interaction): readonly Response[] {
  return kindOf(interaction.type)?.right(interaction) ?? [];
}

/** The response that an answer as an author writes it stands for, or undefined where nobody can give it. */
export function respond(interaction: Interaction, answer: string): Response | undefined {
  return kindOf(interaction.type)?.respond(interaction, answer);
}

/** The responses that a known wrong answer stands for: one, or all that its pattern makes; none where nobody can give it. */
export function wrongResponses(
  interaction: Interaction,
  wrong: Pick<WrongAnswer, 'answer' | 'pattern'>,
): readonly Response[] {
  const kind = kindOf(interaction.type);
  return kind ? answersOf(kind, interaction, wrong).flatMap((answer) => kind.respond(interaction, answer) ?? []) : [];
}

/** Chance of a right answer by guessing, 0 to 1. */
export function guess(interaction: Interaction): number {
  return kindOf(interaction.type)?.guess(interaction) ?? 0;
}

/** The answers of a known wrong answer; of a pattern, those that are wrong. */
function answersOf(
  kind: AnyKind,
  interaction: Interaction,
  { answer, pattern }: Pick<WrongAnswer, 'answer' | 'pattern'>,
): readonly string[] {
  if (answer !== undefined) return [answer];
  const patterns = kind.patterns ?? {};
  const made = pattern !== undefined && Object.hasOwn(patterns, pattern) ? patterns[pattern]!(interaction) : [];
  return made.filter((one) => {
    const response = kind.respond(interaction, one);
    const grade = response && kind.grade(interaction, response);
    return grade && 'score' in grade && grade.score < 1;
  });
}

/** Listed answers come before patterns, strict matches before loose ones, else the first listed. */
function knownWrong(kind: AnyKind, { interaction, wrong }: AnswerKey, response: Response): WrongAnswer | undefined {
  const ordered = [
    ...wrong.filter(({ answer }) => answer !== undefined),
    ...wrong.filter(({ pattern }) => pattern !== undefined),
  ];
  for (const same of kind.matches) {
    const found = ordered.find((one) =>
      answersOf(kind, interaction, one).some((answer) => same(interaction, response, answer)),
    );
    if (found) return found;
  }
  return undefined;
}

/** A part that is wrong gets the feedback of its known wrong answer, 'id=value'. */
function withKnown(part: PartOutcome, kind: AnyKind, key: AnswerKey, response: Response): PartOutcome {
  if (part.score === 1 || part.feedback !== undefined) return part;
  const known = knownWrong(
    kind,
    { ...key, wrong: key.wrong.filter(({ answer }) => answer?.startsWith(`${part.id}=`)) },
    response,
  );
  if (!known) return part;
  const { feedback } = said(known.feedback);
  return { ...part, feedback, ...(known.misconception !== undefined && { misconception: known.misconception }) };
}

/** How it stands: the part of feedback that is always there. */
export function feedbackText(feedback: Feedback): Text {
  return isParts(feedback) ? feedback.how : feedback;
}

function said(feedback: Feedback): Pick<Outcome, 'feedback' | 'next' | 'level'> {
  if (!isParts(feedback)) return { feedback };
  const { how, next, level } = feedback;
  return { feedback: how, ...(next !== undefined && { next }), ...(level && { level }) };
}

const isParts = (feedback: Feedback): feedback is FeedbackParts => typeof feedback === 'object' && 'how' in feedback;

const unreadable = (ask: Ask): Outcome => ({ score: 0, feedback: '', unreadable: true, ask });
