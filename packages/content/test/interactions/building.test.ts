import { expect } from '@open-wc/testing';
import {
  score,
  type NumberLineInteraction,
  type PlaceInteraction,
  type Response,
  type ShadeInteraction,
} from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

describe('a point on a number line', () => {
  const ticks: NumberLineInteraction = {
    type: 'number-line',
    line: { figure: 'line', from: 0, to: 2, parts: 4 },
    correct: '3/4',
  };
  const free: NumberLineInteraction = { ...ticks, free: true, tolerance: 0.1 };
  const point = (at: number): Response => ({ type: 'number-line', at });

  table(keyOf(ticks, { '2/4': 'counts-ticks', '1': 'swapped' }), point, [
    [0.75, 1],
    [0.7500000001, 1],
    [3 / 4, 1],
    [0.1 + 0.65, 1],
    [0.8, 1],
    [0.5, '0 counts-ticks'],
    [0.4999999, '0 counts-ticks'],
    [1, '0 swapped'],
    [0, 0],
    [0.25, 0],
    [1.25, 0],
    [1.5, 0],
    [1.75, 0],
    [2, 0],
    [-0.25, 'unclear'],
    [2.25, 'unclear'],
    [NaN, 'unclear'],
    [Infinity, 'unclear'],
    [-Infinity, 'unclear'],
  ]);
  table(keyOf(free), point, [
    [0.75, 1],
    [0.65, 1],
    [0.85, 1],
    [0.7, 1],
    [0.8, 1],
    [0.64, 0],
    [0.86, 0],
    [0, 0],
    [2, 0],
    [1.9999, 0],
    [2.0001, 'unclear'],
    [-0.0001, 'unclear'],
  ]);
  enough('number-line');
});

describe('a shaded figure', () => {
  const strip: ShadeInteraction = { type: 'shade', figure: { figure: 'strip', parts: 8, shaded: 0 }, correct: '3/4' };
  const grid: ShadeInteraction = {
    type: 'shade',
    figure: { figure: 'grid', rows: 2, columns: 5, shaded: 1 },
    correct: '1/2',
  };
  const cut: ShadeInteraction = {
    type: 'shade',
    figure: { figure: 'circle', parts: 2, shaded: 0 },
    correct: '2/3',
    cut: { from: 2, to: 12 },
  };
  const shade = ([parts, ...shaded]: readonly number[]): Response => ({ type: 'shade', parts: parts!, shaded });

  table(keyOf(strip, { '1/4': 'rest', '3/8': 'counts-three' }), shade, [
    [[8, 0, 1, 2, 3, 4, 5], 1],
    [[8, 7, 6, 5, 4, 3, 2], 1],
    [[8, 0, 2, 3, 5, 6, 7], 1],
    [[8, 0, 1], '0 rest'],
    [[8, 6, 7], '0 rest'],
    [[8, 0, 1, 2], '0 counts-three'],
    [[8], 0],
    [[8, 0], 0],
    [[8, 0, 1, 2, 3], 0],
    [[8, 0, 1, 2, 3, 4], 0],
    [[8, 0, 1, 2, 3, 4, 5, 6], 0],
    [[8, 0, 1, 2, 3, 4, 5, 6, 7], 0],
    [[4, 0, 1, 2], 'unclear'],
    [[8, 0, 0, 1, 2, 3, 4], 'unclear'],
    [[8, 0, 1, 2, 3, 4, 8], 'unclear'],
    [[8, -1, 1, 2, 3, 4, 5], 'unclear'],
    [[0], 'unclear'],
  ]);
  table(keyOf(grid), shade, [
    [[10, 0, 1, 2, 3, 4], 1],
    [[10, 0, 2, 4, 6, 8], 1],
    [[10, 0, 1, 2, 3], 0],
    [[5, 0, 1], 'unclear'],
  ]);
  table(keyOf(cut, { '2/4': 'only-below' }), shade, [
    [[3, 0, 1], 1],
    [[3, 0, 2], 1],
    [[6, 0, 1, 2, 3], 1],
    [[9, 0, 1, 2, 3, 4, 5], 1],
    [[12, 0, 1, 2, 3, 4, 5, 6, 7], 1],
    [[3, 0], 0],
    [[4, 0, 1], '0 only-below'],
    [[2, 0], '0 only-below'],
    [[6, 0, 1], 0],
    [[1, 0], 'unclear'],
    [[15, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 'unclear'],
  ]);

  enough('shade');

  it('does not look at which parts are shaded, only at how many', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (shaded) => {
        expect(score(keyOf(strip), { type: 'shade', parts: 8, shaded }).score).to.equal(shaded.length === 6 ? 1 : 0);
      }),
    );
  });
});

describe('objects laid in bins', () => {
  const fixed: PlaceInteraction = {
    type: 'place',
    object: 'pear',
    total: 5,
    all: true,
    bins: [
      { id: 'blue', label: 'blauw', correct: 2 },
      { id: 'red', label: 'rood', correct: 3 },
    ],
  };
  const partly: PlaceInteraction = { ...fixed, all: false, partial: true };
  const anyway: PlaceInteraction = {
    ...fixed,
    bins: [
      { id: 'blue', label: 'blauw', least: 1 },
      { id: 'red', label: 'rood', least: 1 },
    ],
  };
  const lay = ([blue, red]: readonly [number, number]): Response => ({ type: 'place', counts: { blue, red } });

  table(keyOf(fixed, { 'blue=3': 'other-way', 'blue=1': 'one-off' }), lay, [
    [[2, 3], 1],
    [[3, 2], '0 other-way'],
    [[1, 4], '0 one-off'],
    [[4, 1], 0],
    [[5, 0], 0],
    [[0, 5], 0],
    [[0, 0], 'empty'],
    [[2, 2], 'incomplete'],
    [[0, 1], 'incomplete'],
    [[3, 3], 'unclear'],
    [[9, 9], 'unclear'],
    [[6, -1], 'unclear'],
    [[-2, 7], 'unclear'],
    [[2.5, 2.5], 'unclear'],
    [[NaN, 5], 'unclear'],
    [[Infinity, 0], 'unclear'],
  ]);
  table(keyOf(partly), lay, [
    [[2, 3], 1],
    [[2, 0], 0.5],
    [[2, 2], 0.5],
    [[0, 3], 0.5],
    [[2, 1], 0.5],
    [[1, 3], 0.5],
    [[1, 1], 0],
    [[3, 2], 0],
    [[0, 0], 'empty'],
    [[4, 4], 'unclear'],
  ]);
  table(keyOf(anyway), lay, [
    [[1, 4], 1],
    [[2, 3], 1],
    [[3, 2], 1],
    [[4, 1], 1],
    [[5, 0], 0],
    [[0, 5], 0],
    [[1, 1], 'incomplete'],
    [[0, 0], 'empty'],
    [[5, 1], 'unclear'],
  ]);

  enough('place');

  it('gives more credit for each bin that is put right', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (blue, red) => {
        fc.pre(blue + red > 0 && blue + red <= 5);
        const before = score(keyOf(partly), lay([blue, red])).score;
        if (red <= 3) expect(score(keyOf(partly), lay([2, red])).score).to.be.at.least(before);
        if (blue <= 2) expect(score(keyOf(partly), lay([blue, 3])).score).to.be.at.least(before);
      }),
    );
  });

  it('refuses a bin that is not there', () => {
    expect(score(keyOf(fixed), { type: 'place', counts: { blue: 2, green: 3 } }).ask).to.equal('unclear');
  });
});
