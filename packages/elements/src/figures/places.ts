import { upTo, type FigureOf } from './drawing.js';

type Layout = FigureOf<'objects'>['layout'];
export type Place = readonly [column: number, row: number];

/** The pips of dice, on a grid of three. */
const dice: readonly (readonly Place[])[] = [
  [],
  [[1, 1]],
  [
    [0, 0],
    [2, 2],
  ],
  [
    [0, 0],
    [1, 1],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [0, 2],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [2, 2],
  ],
  [
    [0, 0],
    [2, 0],
    [0, 1],
    [2, 1],
    [0, 2],
    [2, 2],
  ],
];

/** Where the things of one group lie, in columns and rows; the same every time. */
export const places = (layout: Layout, n: number): readonly Place[] => {
  if (layout === 'dice' && dice[n]) return dice[n].map(([column, row]): Place => [column * 0.8, row * 0.8]);
  if (layout === 'row') return upTo(n).map((i): Place => [i % 10, Math.floor(i / 10)]);
  if (layout === 'loose') return upTo(n).map((i): Place => loose(i, Math.ceil(Math.sqrt(n))));
  return upTo(n).map((i): Place => [i % 5, Math.floor(i / 5)]);
};

/** A grid, shaken by a fixed amount, so that things look strewn and stay apart. */
const loose = (i: number, columns: number): Place => [
  (i % columns) * 1.2 + 0.14 * (1 + Math.sin(12.9 * (i + 1))),
  Math.floor(i / columns) * 1.2 + 0.14 * (1 + Math.sin(78.2 * (i + 1))),
];
