import { list, number, object, oneOf, optional, record, type Schema } from '../../schema/schema.js';
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
  /** Units a pupil must choose from and type, each with its size in that of `correct`: {cm: 1, m: 100}. */
  readonly units?: Readonly<Record<string, number>> | undefined;
  /** The numbers of the task, for patterns of wrong answers: '3/4' and '20'. */
  readonly operands?: readonly string[] | undefined;
}

const typed = line(60);
const finite = number(-1e12, 1e12);
const correct: Schema<number | string> = (value, trail): value is number | string =>
  typeof value === 'string' ? typed(value, trail) : finite(value, trail);

export const schema: Schema<NumberInteraction> = object<NumberInteraction>({
  type: oneOf('number'),
  correct: list(correct, 1, 20),
  tolerance: optional(number(0, 1e6)),
  unit: optional(line(20)),
  units: optional(record(line(20), number(1e-9, 1e9), 12)),
  operands: optional(list(line(60), 1, 4)),
});
