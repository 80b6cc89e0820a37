import type { ShadeFigure } from '@leerspoor/content';
import { upTo, WIDTH } from '../../figures/drawing.js';

const MARGIN = 4;
const STRIP = 64;
const RADIUS = 84;
const TALLEST = 176;

export interface Pieces {
  readonly height: number;
  /** A path for each piece. */
  readonly shapes: readonly string[];
}

/** The pieces of a figure as paths, in the order in which they are numbered. */
export const pieceShapes = (figure: ShadeFigure, parts: number): Pieces => {
  switch (figure.figure) {
    case 'strip': {
      const width = (WIDTH - 2 * MARGIN) / parts;
      return {
        height: STRIP + 2 * MARGIN,
        shapes: upTo(parts).map((i) => box(MARGIN + i * width, MARGIN, width, STRIP)),
      };
    }
    case 'circle':
      return { height: 2 * (RADIUS + MARGIN), shapes: upTo(parts).map((i) => slice(i, parts)) };
    case 'grid': {
      const { rows, columns } = figure;
      const side = Math.min((WIDTH - 2 * MARGIN) / columns, TALLEST / rows);
      const left = (WIDTH - side * columns) / 2;
      const shapes = upTo(rows * columns).map((i) =>
        box(left + (i % columns) * side, MARGIN + Math.floor(i / columns) * side, side, side),
      );
      return { height: side * rows + 2 * MARGIN, shapes };
    }
  }
};

const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;

const slice = (i: number, parts: number): string => {
  const centre = `${WIDTH / 2} ${MARGIN + RADIUS}`;
  if (parts === 1) return `M${WIDTH / 2} ${MARGIN}a${RADIUS} ${RADIUS} 0 1 1 -.01 0z`;
  return `M${centre}L${at(i / parts)}A${RADIUS} ${RADIUS} 0 0 1 ${at((i + 1) / parts)}z`;
};

const at = (turn: number): string =>
  `${WIDTH / 2 + RADIUS * Math.sin(2 * Math.PI * turn)} ${MARGIN + RADIUS - RADIUS * Math.cos(2 * Math.PI * turn)}`;
