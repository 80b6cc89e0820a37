import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Tally } from '../../src/score-log/tally.js';

function scoresOf(answers: readonly (readonly [predicted: number, score: number])[]) {
  const tally = new Tally();
  for (const [predicted, score] of answers) tally.add(predicted, score);
  return tally.scores();
}

describe('the tally of predictions', () => {
  for (const [title, answers, auc] of [
    [
      'all right answers above all wrong ones: 1',
      [
        [0.9, 1],
        [0.8, 1],
        [0.3, 0],
      ],
      1,
    ],
    [
      'all below: 0',
      [
        [0.1, 1],
        [0.8, 0],
      ],
      0,
    ],
    [
      'ties count for half',
      [
        [0.5, 1],
        [0.5, 0],
      ],
      0.5,
    ],
    [
      'three pairs of four in order',
      [
        [0.9, 1],
        [0.4, 1],
        [0.6, 0],
        [0.1, 0],
      ],
      0.75,
    ],
  ] as const) {
    it(`AUC: ${title}`, () => assert.equal(scoresOf(answers).auc, auc));
  }

  it('AUC of only right answers is no number', () => assert.ok(Number.isNaN(scoresOf([[0.5, 1]]).auc)));

  it('log-loss of a coin toss is ln 2', () => {
    assert.ok(
      Math.abs(
        scoresOf([
          [0.5, 1],
          [0.5, 0],
        ]).logLoss - Math.LN2,
      ) < 1e-12,
    );
  });

  it('calibration error is the distance from what was promised', () => {
    const promised = Array.from({ length: 10 }, (_, i) => [0.7, i < 5 ? 1 : 0] as const);
    assert.ok(Math.abs(scoresOf(promised).calibrationError - 0.2) < 1e-12);
  });

  it('stays finite for predictions of 0, 1 and beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true }), fc.constantFrom(0, 1)), { minLength: 1 }),
        (answers) => {
          const { logLoss, calibrationError } = scoresOf(answers);
          assert.ok(Number.isFinite(logLoss) && calibrationError >= 0 && calibrationError <= 1);
        },
      ),
    );
  });
});
