import type { LineFigure } from '../../model/figure.js';
import { answerText } from '../../parse/answer.js';
import { numberLine } from '../../parse/figure.js';
import { also, boolean, number, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { valueOf } from '../../read/value.js';

/** Point at a place on a number line. */
export interface NumberLineInteraction {
  readonly type: 'number-line';
  readonly line: LineFigure;
  /** A number, or text such as "3/4". */
  readonly correct: number | string;
  /** How far off is still right, in units of the line; a quarter of a part where absent. */
  readonly tolerance?: number | undefined;
  /** Any place may be pointed at; else only ticks. */
  readonly free?: boolean | undefined;
}

const readable = answerText(['readableNumber'], (value) => valueOf(value) !== undefined);
const place = number(-1e6, 1e6);
const correct: Schema<number | string> = (value, trail): value is number | string =>
  typeof value === 'string' ? readable(value, trail) : place(value, trail);

export const schema: Schema<NumberLineInteraction> = also(
  object<NumberLineInteraction>({
    type: oneOf('number-line'),
    line: numberLine,
    correct,
    tolerance: optional(number(0, 1e6)),
    free: optional(boolean),
  }),
  ({ line, correct, free }, trail) => {
    const value = valueOf(correct);
    if (value === undefined) return true; // a slot of a plan
    if (value < line.from || value > line.to) return trail.report(['outsideLine'], 'correct');
    const ticks = (value - line.from) * line.parts;
    return free === true || Math.abs(ticks - Math.round(ticks)) < 1e-6 || trail.report(['betweenTicks'], 'correct');
  },
);
