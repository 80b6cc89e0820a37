import type {
  CircleFigure,
  Figure,
  Figures,
  GridFigure,
  LineFigure,
  LineMark,
  ObjectsFigure,
  SplitFigure,
  StripFigure,
  StripsFigure,
} from '../model/figure.js';
import { audited } from '../schema/audit.js';
import {
  also,
  boolean,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  that,
  variant,
  type Schema,
} from '../schema/schema.js';
import { id, text as line } from '../schema/words.js';
import { text } from './text.js';

const parts = integer(1, 100);
const shaded = integer(0, 100);

export const strip: Schema<StripFigure> = audited(
  'strip',
  object<StripFigure>({
    figure: oneOf('strip'),
    parts,
    shaded,
    widths: optional(list(number(0.01, 1_000), 1, 100)),
    numbered: optional(boolean),
    caption: optional(text),
  }),
);

type Row = StripsFigure['strips'][number];
const row: Schema<Row> = audited('shares', object<Row>({ parts, shaded, label: optional(line(80)) }));
const strips: Schema<StripsFigure> = object<StripsFigure>({ figure: oneOf('strips'), strips: list(row, 1, 12) });

export const circle: Schema<CircleFigure> = audited(
  'shares',
  object<CircleFigure>({ figure: oneOf('circle'), parts, shaded }),
);

const place = number(-1e6, 1e6);
/** A line of numbers, also where a pupil answers on one. */
export const numberLine: Schema<LineFigure> = also(
  object<LineFigure>({
    figure: oneOf('line'),
    from: place,
    to: place,
    parts: integer(1, 100),
    marks: optional(list(object<LineMark>({ at: place, label: line(40) }), 0, 100)),
    jumps: optional(integer(0, 100)),
    point: optional(place),
    bare: optional(boolean),
  }),
  (figure, trail) =>
    (figure.from < figure.to || trail.report(['emptyRange'])) &&
    ((figure.to - figure.from) * figure.parts <= 400 || trail.report(['tooManyTicks'])),
);

const objects: Schema<ObjectsFigure> = object<ObjectsFigure>({
  figure: oneOf('objects'),
  object: id,
  groups: list(integer(0, 30), 1, 12),
  layout: oneOf('row', 'dice', 'fives', 'loose'),
  covered: optional(integer(0, 30)),
});

export const count: Schema<number | null> = that(
  ['countOrGap'],
  (value) => value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1_000),
);
const split: Schema<SplitFigure> = object<SplitFigure>({
  figure: oneOf('split'),
  whole: count,
  parts: list(count, 2, 6),
});

export const grid: Schema<GridFigure> = audited(
  'grid',
  object<GridFigure>({ figure: oneOf('grid'), rows: integer(1, 20), columns: integer(1, 20), shaded: integer(0, 400) }),
);

export const figure: Schema<Figure> = variant<Figures>('figure', {
  strip,
  strips,
  circle,
  line: numberLine,
  objects,
  split,
  grid,
});
