import type { Figure } from '../../model/figure.js';
import type { Picture } from '../../model/picture.js';
import { figure } from '../../parse/figure.js';
import { picture } from '../../parse/picture.js';
import { also, boolean, list, number, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import { id, text as line } from '../../schema/words.js';

/** Point at a place on a picture or a figure: one of it or the other. */
export interface SpotInteraction {
  readonly type: 'spot';
  readonly image?: Picture | undefined;
  readonly figure?: Figure | undefined;
  readonly regions: readonly Region[];
  readonly multiple?: boolean | undefined;
  /** Several: right ones count, less wrong ones. */
  readonly partial?: boolean | undefined;
}

/** A rectangle, or the ellipse in it, in percent of the width and height of the picture. */
export interface Region {
  readonly id: string;
  /** What is there, for who cannot see it; without giving the answer away. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round?: boolean | undefined;
  readonly correct?: boolean | undefined;
}

const percent = number(0, 100);
const region: Schema<Region> = also(
  object<Region>({
    id,
    label: line(120),
    x: percent,
    y: percent,
    width: number(1, 100),
    height: number(1, 100),
    round: optional(boolean),
    correct: optional(boolean),
  }),
  ({ x, y, width, height }, trail) => (x + width <= 100 && y + height <= 100) || trail.report(['outsidePicture']),
);

export const schema: Schema<SpotInteraction> = also(
  object<SpotInteraction>({
    type: oneOf('spot'),
    image: optional(picture),
    figure: optional(figure),
    regions: list(region, 2, 40),
    multiple: optional(boolean),
    partial: optional(boolean),
  }),
  (spot, trail) =>
    (spot.image === undefined) !== (spot.figure === undefined) || trail.report(['oneOfTwo', 'image', 'figure']),
);
