import { must } from '../../messages.js';
import { readNumber } from '../../read/number.js';
import { answerText } from '../../parse/answer.js';
import { list, number, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

/** Type a number, with a decimal comma or point. */
export interface NumberInteraction {
  readonly type: 'number';
  /** Each is right. Text in a plan, where it may hold slots. */
  readonly correct: readonly (number | string)[];
  /** How far off is still right; 0 where absent. */
  readonly tolerance?: number | undefined;
  /** Shown behind the field; a pupil may type it too. */
  readonly unit?: string | undefined;
}

const readable = answerText(must.readableNumber, (value) => readNumber(value).length > 0);
const finite = number(-1e12, 1e12);
const correct: Schema<number | string> = (value, trail): value is number | string =>
  typeof value === 'string' ? readable(value, trail) : finite(value, trail);

export const schema: Schema<NumberInteraction> = object<NumberInteraction>({
  type: oneOf('number'),
  correct: list(correct, 1, 20),
  tolerance: optional(number(0, 1e6)),
  unit: optional(line(20)),
});
