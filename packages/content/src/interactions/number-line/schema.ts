import type { LineFigure } from '../../model/figure.js';
import { numberLine } from '../../parse/figure.js';
import { boolean, number, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

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

const typed = line(60);
const place = number(-1e6, 1e6);
const correct: Schema<number | string> = (value, trail): value is number | string =>
  typeof value === 'string' ? typed(value, trail) : place(value, trail);

export const schema: Schema<NumberLineInteraction> = object<NumberLineInteraction>({
  type: oneOf('number-line'),
  line: numberLine,
  correct,
  tolerance: optional(number(0, 1e6)),
  free: optional(boolean),
});
