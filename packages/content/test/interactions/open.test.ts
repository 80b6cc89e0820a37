import { expect } from '@open-wc/testing';
import { score, type OpenInteraction, type Response } from '@leerspoor/content';
import { enough, keyOf, table } from '../support/answers.js';

const written: OpenInteraction = { type: 'open', criteria: ['Ik teken.', 'Ik leg uit.'], model: ['Zo kan het.'] };
const done: OpenInteraction = { ...written, lines: 0 };
const give = ([text, ...met]: readonly [string, ...number[]]): Response => ({ type: 'open', text, met });

describe('an open answer', () => {
  // Done is done: it is never scored, so every readable answer is worth the same.
  const readable = ['x', 'Een uitleg.', 'é', '😀', '<b>', '\u202e', '3/4', 'regel\nregel', '  x  ', 'x'.repeat(5_000)];
  table(
    keyOf(written),
    give,
    readable.flatMap(
      (text) =>
        [
          [[text], 1],
          [[text, 0], 1],
          [[text, 0, 1], 1],
        ] as const,
    ),
  );
  table(keyOf(written), give, [
    [[''], 'empty'],
    [['   '], 'empty'],
    [['\n\t'], 'empty'],
    [['', 0, 1], 'empty'],
    [['x'.repeat(5_001)], 'long'],
    [['x', 2], 'unclear'],
  ]);
  table(keyOf(done), give, [
    [['', 0], 1],
    [['', 0, 1], 1],
    [[''], 1],
  ]);

  enough('open');

  it('is no evidence of anything: the pupil is the judge, and the outcome says so', () => {
    const { selfJudged, parts } = score(keyOf(written), give(['x', 1]));
    expect(selfJudged).to.equal(true);
    expect(parts).to.deep.equal([
      { id: '0', score: 0 },
      { id: '1', score: 1 },
    ]);
  });
});
