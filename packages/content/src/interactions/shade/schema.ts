import type { CircleFigure, GridFigure, StripFigure } from '../../model/figure.js';
import { answerText } from '../../parse/answer.js';
import { circle, grid, strip } from '../../parse/figure.js';
import { also, integer, object, oneOf, optional, variant, type Schema } from '../../schema/schema.js';
import { readFraction } from '../../read/fraction.js';
import type { Trail } from '../../schema/trail.js';

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

export const schema: Schema<ShadeInteraction> = also(
  object<ShadeInteraction>({
    type: oneOf('shade'),
    figure: variant<ShadeFigures>('figure', { strip, circle, grid }),
    correct: answerText(['readableFraction'], (value) => !('ask' in readFraction(value))),
    cut: optional(cut),
  }),
  shareFits,
);

/** There is a whole number of parts that makes the share. */
function shareFits(interaction: ShadeInteraction, trail: Trail): boolean {
  const share = readFraction(interaction.correct);
  if ('ask' in share) return true; // a slot of a plan
  if (share.top < 0 || share.top > share.bottom) return trail.report(['notAShare'], 'correct');
  if (interaction.figure.figure === 'strip' && interaction.figure.widths)
    return trail.report(['unequalParts'], 'figure');
  return rightParts(interaction) !== undefined || trail.report(['noSuchParts'], 'correct');
}

/** A number of parts in which the share can be shaded, with how many of them; undefined where there is none. */
export function rightParts({ figure, correct, cut }: ShadeInteraction, share = correct): Parts | undefined {
  const fraction = readFraction(share);
  if ('ask' in fraction) return undefined;
  const [from, to] = cut ? [cut.from, cut.to] : [partsOf(figure), partsOf(figure)];
  for (let all = from; all <= to; all++)
    if ((fraction.top * all) % fraction.bottom === 0) return { all, shaded: (fraction.top * all) / fraction.bottom };
  return undefined;
}

interface Parts {
  readonly all: number;
  readonly shaded: number;
}

export const partsOf = (figure: ShadeFigure): number =>
  figure.figure === 'grid' ? figure.rows * figure.columns : figure.parts;
