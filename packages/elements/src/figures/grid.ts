import { svg } from 'lit';
import { upTo, WIDTH, type Drawing, type FigureOf } from './drawing.js';

const MARGIN = 4;
const TALLEST = 176;

const cell = ({ rows, columns }: FigureOf<'grid'>): number =>
  Math.min((WIDTH - 2 * MARGIN) / Math.max(1, columns), TALLEST / Math.max(1, rows));

export const grid: Drawing<'grid'> = {
  height: (figure) => cell(figure) * figure.rows + 2 * MARGIN,
  draw: (figure) => {
    const side = cell(figure);
    const left = (WIDTH - side * figure.columns) / 2;
    return upTo(figure.rows * figure.columns).map(
      (i) =>
        svg`<rect class=${i < figure.shaded ? 'piece shaded' : 'piece'} x=${left + (i % figure.columns) * side} y=${MARGIN + Math.floor(i / figure.columns) * side} width=${side} height=${side} />`,
    );
  },
  describe: ({ rows, columns, shaded }, words) => words.grid(rows, columns, shaded),
};
