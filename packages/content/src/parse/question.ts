import { interaction } from '../interactions/schemas.js';
import type { Feedback, FeedbackParts, Question, WrongAnswer } from '../model/question.js';
import { audited } from '../schema/audit.js';
import { also, list, object, oneOf, optional, type Fields, type Schema } from '../schema/schema.js';
import { file, id, ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { text } from './text.js';

const parts: Schema<FeedbackParts> = object<FeedbackParts>({
  how: text,
  next: optional(text),
  level: optional(oneOf('task', 'process', 'self')),
});
const hasParts = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

export const feedback: Schema<Feedback> = (value, trail): value is Feedback =>
  hasParts(value) ? parts(value, trail) : text(value, trail);

export const wrongAnswer: Schema<WrongAnswer> = also(
  object<WrongAnswer>({
    answer: optional(line(200)),
    pattern: optional(id),
    misconception: optional(ref('misconception')),
    feedback,
  }),
  ({ answer, pattern }, trail) =>
    ((answer === undefined) !== (pattern === undefined) || trail.report(['oneOfTwo', 'answer', 'pattern'])) &&
    // A pattern has still to be made into answers, which the author's parser does.
    (pattern === undefined || trail.audit !== undefined || trail.report(['patternIsEmpty', pattern])),
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

/** A question that is no item: a step, a stop in a video. */
export const question: Schema<Question> = audited('question', object<Question>(questionFields));
