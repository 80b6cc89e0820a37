import type { Text } from './text.js';

/** A figure is data; the elements draw it and speak its description. */
export type Figure = Figures[keyof Figures];

export interface Figures {
  strip: StripFigure;
  strips: StripsFigure;
  circle: CircleFigure;
  line: LineFigure;
  objects: ObjectsFigure;
  split: SplitFigure;
  grid: GridFigure;
}

/** A strip of `parts` equal parts (or parts of these widths), the first `shaded` coloured; `numbered` counts them. */
export interface StripFigure {
  readonly figure: 'strip';
  readonly parts: number;
  readonly shaded: number;
  readonly widths?: readonly number[] | undefined;
  readonly numbered?: boolean | undefined;
  readonly caption?: Text | undefined;
}

/** Strips of one length under each other. */
export interface StripsFigure {
  readonly figure: 'strips';
  readonly strips: readonly { readonly parts: number; readonly shaded: number; readonly label?: string | undefined }[];
}

/** A circle of `parts` equal sectors, the first `shaded` coloured. */
export interface CircleFigure {
  readonly figure: 'circle';
  readonly parts: number;
  readonly shaded: number;
}

/** A line from `from` to `to`, each unit cut in `parts`; `marks` are labelled, `jumps` drawn from 0, `point` shown. */
export interface LineFigure {
  readonly figure: 'line';
  readonly from: number;
  readonly to: number;
  readonly parts: number;
  readonly marks?: readonly LineMark[] | undefined;
  readonly jumps?: number | undefined;
  readonly point?: number | undefined;
  /** Without ticks between the marks. */
  readonly bare?: boolean | undefined;
}

export interface LineMark {
  readonly at: number;
  readonly label: string;
}

/** Countable things in groups; `layout` is how a group lies; the last `covered` are hidden. */
export interface ObjectsFigure {
  readonly figure: 'objects';
  readonly object: string;
  readonly groups: readonly number[];
  readonly layout: 'row' | 'dice' | 'fives' | 'loose';
  readonly covered?: number | undefined;
}

/** Whole above, parts below; null is the gap. */
export interface SplitFigure {
  readonly figure: 'split';
  readonly whole: number | null;
  readonly parts: readonly (number | null)[];
}

/** Rows by columns of cells, the first `shaded` coloured. */
export interface GridFigure {
  readonly figure: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly shaded: number;
}
