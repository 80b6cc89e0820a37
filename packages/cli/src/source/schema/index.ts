import type * as v from 'valibot';
import type { answer } from './answer.js';
import type { feedback, item, questionSchema, wrong } from './item.js';
import type { goalSchema, packSchema } from './pack.js';
import type { figure } from './shared.js';
import type { support } from './support.js';

// What an author writes, described once: it is checked, typed, and given to editors as JSON Schema.
export { answerTypes, type AnswerType } from './answer.js';
export { goalSchema, packSchema } from './pack.js';

export type PackSource = v.InferOutput<typeof packSchema>;
export type GoalSource = v.InferOutput<typeof goalSchema>;
export type ItemSource = v.InferOutput<typeof item>;
export type QuestionSource = v.InferOutput<typeof questionSchema>;
export type AnswerSource = v.InferOutput<typeof answer>;
export type WrongSource = v.InferOutput<typeof wrong>;
export type FeedbackSource = v.InferOutput<typeof feedback>;
export type SupportSource = v.InferOutput<typeof support>;
export type FigureSource = v.InferOutput<typeof figure>;
