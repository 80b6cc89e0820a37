import { expect } from '@open-wc/testing';
import { expectedSigmoid, logit, normalBelow, sigmoid } from '../../src/learner/gaussian.js';

describe('gaussian', () => {
  // values of the standard normal distribution from Abramowitz and Stegun, table 26.1
  for (const [x, area] of [
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1, 0.8413447460685429],
    [1.96, 0.9750021048517795],
    [3, 0.9986501019683699],
    [-2, 0.022750131948179207],
    [7, 0.99999999999872],
    [Infinity, 1],
    [-Infinity, 0],
  ] as const) {
    it(`gives the area below ${x}`, () => expect(normalBelow(x)).to.be.closeTo(area, 1e-13));
  }

  it('keeps a chance off 0 and 1', () => {
    expect([sigmoid(-1e308), sigmoid(1e308)]).to.deep.equal([1e-4, 1 - 1e-4]);
  });

  it('turns a chance into logits and back', () => expect(sigmoid(logit(0.7))).to.be.closeTo(0.7, 1e-15));

  it('draws a doubtful chance towards one half', () => {
    expect(expectedSigmoid(1, 4)).to.be.within(0.5, sigmoid(1));
    expect(expectedSigmoid(1, 0)).to.equal(sigmoid(1));
  });
});
