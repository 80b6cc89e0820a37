import { must, says } from '../messages.js';
import { interaction, kindOf } from '../interactions/registry.js';
import type { AnswerKey, Feedback, FeedbackParts, Question, WrongAnswer } from '../model/question.js';
import { wrongResponses } from '../score.js';
import { nearest } from '../schema/nearest.js';
import { also, list, object, oneOf, optional, type Fields, type Schema } from '../schema/schema.js';
import type { Trail } from '../schema/trail.js';
import { file, id, ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { text } from './text.js';

const parts: Schema<FeedbackParts> = object<FeedbackParts>({
  how: text,
  next: optional(text),
  level: optional(oneOf('task', 'process', 'self')),
});
const hasParts = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

export const feedback: Schema<Feedback> = Object.assign(
  (value: unknown, trail: Trail): value is Feedback => (hasParts(value) ? parts(value, trail) : text(value, trail)),
  { expects: must.text(1, 4_000) },
);

export const wrongAnswer: Schema<WrongAnswer> = also(
  object<WrongAnswer>({
    answer: optional(line(200)),
    pattern: optional(id),
    misconception: optional(ref('misconception')),
    feedback,
  }),
  ({ answer, pattern }, trail) =>
    (answer === undefined) !== (pattern === undefined) || trail.report(says.oneOfTwo('answer', 'pattern')),
);

export const questionFields: Fields<Question> = {
  prompt: text,
  speech: optional(line(2_000)),
  audio: optional(file),
  figure: optional(figure),
  interaction,
  wrong: list(wrongAnswer, 0, 50),
  right: feedback,
  otherwise: optional(feedback),
};

export const question: Schema<Question> = also(object<Question>(questionFields), wrongAnswersFit);

/** Every known wrong answer can be given, is not right, and is listed once. */
export function wrongAnswersFit(
  { interaction, wrong }: Pick<AnswerKey, 'interaction' | 'wrong'>,
  trail: Trail,
): boolean {
  let ok = true;
  wrong.forEach((one, i) => {
    const message = wrongIssue(interaction, one, wrong.slice(0, i));
    if (message) ok = trail.report(message, 'wrong', i, one.answer === undefined ? 'pattern' : 'answer');
  });
  return ok;
}

function wrongIssue(
  interaction: Question['interaction'],
  { answer, pattern }: WrongAnswer,
  before: readonly WrongAnswer[],
): string | undefined {
  if (before.some((other) => other.answer === answer && other.pattern === pattern))
    return says.duplicate('wrong answer', answer ?? pattern ?? '');
  const kind = kindOf(interaction.type)!;
  const patterns = Object.keys(kind.patterns ?? {});
  if (pattern !== undefined && !patterns.includes(pattern))
    return says.unknownId('pattern', pattern, nearest(pattern, patterns));
  const responses = wrongResponses(interaction, { answer, pattern });
  if (responses.length === 0) return answer === undefined ? says.patternIsEmpty(pattern!) : says.cannotBeGiven(answer);
  const grade = kind.grade(interaction, responses[0]!);
  if ('ask' in grade) return says.cannotBeGiven(answer ?? '');
  return grade.score === 1 ? says.wrongIsRight(answer ?? '') : undefined;
}
