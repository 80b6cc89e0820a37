import type { CircleFigure, GridFigure, StripFigure } from '../../model/figure.js';
import { circle, grid, strip } from '../../parse/figure.js';
import { integer, object, oneOf, optional, variant, type Schema } from '../../schema/schema.js';
import { text as line } from '../../schema/words.js';

/** Shade a part of a figure; which parts does not matter. */
export interface ShadeInteraction {
  readonly type: 'shade';
  /** As it is given; what is shaded in it can be changed. */
  readonly figure: ShadeFigure;
  /** The share to shade, "3/4". */
  readonly correct: string;
  /** The pupil says in how many parts the strip or circle is cut, from `from` to `to`. */
  readonly cut?: Cut | undefined;
}

export interface Cut {
  readonly from: number;
  readonly to: number;
}

interface ShadeFigures {
  strip: StripFigure;
  circle: CircleFigure;
  grid: GridFigure;
}
export type ShadeFigure = ShadeFigures[keyof ShadeFigures];

const parts = integer(1, 24);
const cut: Schema<Cut> = object<Cut>({ from: parts, to: parts });

export const schema: Schema<ShadeInteraction> = object<ShadeInteraction>({
  type: oneOf('shade'),
  figure: variant<ShadeFigures>('figure', { strip, circle, grid }),
  correct: line(60),
  cut: optional(cut),
});
