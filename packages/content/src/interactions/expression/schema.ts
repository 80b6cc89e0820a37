import { object, oneOf, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

/** Type a sum or product, such as "3 × 4" or "1/2 + 1/4". */
export interface ExpressionInteraction {
  readonly type: 'expression';
  readonly correct: string;
  /** 'value' takes all that comes to the same; 'same' the same numbers and signs, in any order that means the same; 'exact' as written. */
  readonly form: 'value' | 'same' | 'exact';
}

export const schema: Schema<ExpressionInteraction> = object<ExpressionInteraction>({
  type: oneOf('expression'),
  correct: line(60),
  form: oneOf('value', 'same', 'exact'),
});
