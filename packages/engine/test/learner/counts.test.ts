import { expect } from '@open-wc/testing';
import { observationOf, type ItemAnswered } from '@leerspoor/engine';

const right: ItemAnswered = {
  type: 'item.answered',
  item: 'a1',
  family: 'a',
  goals: ['a'],
  track: 'basis',
  use: 'practice',
  difficulty: 3,
  guess: 0.25,
  response: { type: 'number', text: '3' },
  score: 1,
  attempt: 1,
  unaided: true,
  rapid: false,
  seconds: 10,
};
const wrong: ItemAnswered = { ...right, score: 0 };

describe('what an answer tells the estimator', () => {
  for (const [title, fact, purpose, weight] of [
    ['a first try counts in full', right, 'core', 1],
    ['a wrong first try counts in full', wrong, 'support', 1],
    ['a second try never counts', { ...right, attempt: 2 }, 'core', undefined],
    ['help halves the weight', { ...right, unaided: false }, 'core', 0.5],
    ['a solution shown first leaves no weight', { ...right, unaided: false, solutionShown: true }, 'core', 0],
    ['an answer that the pupil judged does not count', { ...right, selfJudged: true }, 'core', undefined],
    ['rapid and wrong does not count', { ...wrong, rapid: true }, 'core', undefined],
    ['right and fast counts', { ...right, rapid: true }, 'core', 1],
    ['wrong on verrijking lowers nothing', wrong, 'deepen', undefined],
    ['half right on verrijking lowers nothing', { ...right, score: 0.5 }, 'deepen', undefined],
    ['right on verrijking counts', right, 'deepen', 1],
    [
      'a score that is no number does not help a rapid answer',
      { ...right, score: NaN, rapid: true },
      'core',
      undefined,
    ],
  ] as const) {
    it(title, () => expect(observationOf(fact, 5, purpose)?.weight).to.equal(weight));
  }

  it('carries over all that the estimator must know', () => {
    expect(observationOf(right, 5, 'core')).to.deep.equal({
      goals: ['a'],
      item: 'a1',
      difficulty: 3,
      guess: 0.25,
      score: 1,
      weight: 1,
      at: 5,
    });
  });
});
