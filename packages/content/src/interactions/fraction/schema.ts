import { boolean, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

/** Type a fraction or a mixed number. */
export interface FractionInteraction {
  readonly type: 'fraction';
  /** "3/4" or "1 3/4". */
  readonly correct: string;
  /** 'exact' asks exactly this whole, numerator and denominator; 'equal' takes every equal fraction. */
  readonly form: 'equal' | 'exact';
  /** The field has a place for wholes in front. */
  readonly mixed?: boolean | undefined;
  /** The fractions of the task, for patterns of wrong answers. */
  readonly operands?: readonly string[] | undefined;
}

const typed = line(60);

export const schema: Schema<FractionInteraction> = object<FractionInteraction>({
  type: oneOf('fraction'),
  correct: typed,
  form: oneOf('equal', 'exact'),
  mixed: optional(boolean),
  operands: optional(list(typed, 1, 4)),
});
