import type { Question } from '../../model/question.js';
import { question } from '../../parse/question.js';
import { also, boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';

/** Several questions one after the other, each with its feedback. */
export interface SteppedInteraction {
  readonly type: 'stepped';
  readonly steps: readonly Question[];
  /** Each step counts by itself. */
  readonly partial?: boolean | undefined;
}

const step: Schema<Question> = also(
  question,
  ({ interaction: { type } }, trail) =>
    (type !== 'stepped' && type !== 'open') || trail.report(['notAStep', type], 'interaction', 'type'),
);

export const schema: Schema<SteppedInteraction> = object<SteppedInteraction>({
  type: oneOf('stepped'),
  steps: list(step, 2, 8),
  partial: optional(boolean),
});
