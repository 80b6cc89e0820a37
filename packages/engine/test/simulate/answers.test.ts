import { expect } from '@open-wc/testing';
import { syntheticAnswers } from '@leerspoor/engine';

describe('an invented log', () => {
  const log = [...syntheticAnswers({ pupils: 5, seed: 1, goals: 2, items: 4, answers: 3 })];

  it('holds every pupil on every goal, sorted by pupil, then time', () => {
    expect(log).to.have.length(5 * 2 * 3);
    expect([...new Set(log.map(({ pupil }) => pupil))]).to.deep.equal(['p1', 'p2', 'p3', 'p4', 'p5']);
    log.forEach(({ pupil, at }, i) => {
      const next = log[i + 1];
      if (next?.pupil === pupil) expect(next.at).to.be.greaterThan(at ?? NaN);
    });
  });

  it('is the same for the same seed', () => {
    expect([...syntheticAnswers({ pupils: 5, seed: 1, goals: 2, items: 4, answers: 3 })]).to.deep.equal(log);
  });
});
