import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addEvidence,
  createLearner,
  criterionOf,
  defaultCriterion,
  judge,
  noEvidence,
  type Evidence,
  type Lack,
} from '@leerspoor/engine';

/** A pupil whose answers were scored so, each on an item of its own, families in turn. */
function judged(
  scores: readonly number[],
  { families = 2, items = Infinity, guess = 0, criterion = defaultCriterion } = {},
) {
  const learner = createLearner();
  let evidence: Evidence = noEvidence;
  scores.forEach((score, i) => {
    const item = `a${i % items}`;
    learner.observe({ goals: ['a'], item, guess, score });
    evidence = addEvidence(evidence, { item, family: `f${i % families}`, guess, score });
  });
  return judge('a', evidence, learner, criterion);
}

const times = (n: number, score: number): number[] => Array.from({ length: n }, () => score);

describe('judging mastery', () => {
  const rows: readonly [string, ReturnType<typeof judged>, readonly Lack[]][] = [
    ['nothing answered: everything lacks', judged([]), ['estimate', 'certainty', 'items', 'families', 'last']],
    ['six right on open items is mastered', judged(times(6, 1)), []],
    ['three right is not certain enough, nor enough', judged(times(3, 1)), ['certainty', 'items']],
    ['one template only is not', judged(times(9, 1), { families: 1 }), ['families']],
    ['fewer than six distinct items is not', judged(times(20, 1), { items: 5 }), ['items']],
    ['the last answer must be right', judged([...times(30, 1), 0]), ['last']],
    ['half right is not right', judged([...times(30, 1), 0.5]), ['last']],
    [
      '8 of the last 10 is mastered by that rule',
      judged([...times(9, 0), 0, ...times(8, 1)], { criterion: criterionOf({ rule: '8-of-10' }) }),
      [],
    ],
    [
      '8 right in a row is not yet 8 of the last 10',
      judged(times(8, 1), { criterion: criterionOf({ rule: '8-of-10' }) }),
      ['eight-of-ten'],
    ],
    [
      '7 of the last 10 is not',
      judged([...times(20, 1), 0, 0, 0, ...times(7, 1)], { criterion: criterionOf({ rule: '8-of-10' }) }),
      ['eight-of-ten'],
    ],
  ];
  for (const [title, verdict, lacks] of rows) {
    it(title, () => {
      expect(verdict.lacks).to.deep.equal(lacks);
      expect(verdict.mastered).to.equal(lacks.length === 0);
    });
  }

  it('takes 6 open items from a pupil who has everything right, 8 of four options, 9 of three, 12 of two', () => {
    const needed = [0, 1 / 4, 1 / 3, 1 / 2].map((guess) => {
      let answers = 0;
      while (!judged(times(answers, 1), { guess }).mastered) answers += 1;
      return answers;
    });
    expect(needed).to.deep.equal([6, 8, 9, 12]);
  });

  it('asks more when the teacher asks more, never less', () => {
    const scores = fc.array(fc.constantFrom(0, 1, 1, 1), { maxLength: 30 });
    const chance = fc.double({ min: 0.5, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(scores, chance, chance, (all, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(
          (confidence) => judged(all, { criterion: criterionOf({ confidence }) }).mastered,
        );
        expect(high && !low).to.equal(false);
      }),
    );
  });

  it('gives the same verdict on answers with help in between as without them, on the evidence side', () => {
    const learner = createLearner();
    for (let i = 0; i < 40; i++) learner.observe({ goals: ['a'], item: `a${i}`, score: 1, weight: 0.5 });
    // however sure the estimate, without unaided answers nothing is mastered
    expect(judge('a', noEvidence, learner, defaultCriterion)).to.deep.include({
      mastered: false,
      lacks: ['items', 'families', 'last'],
    });
  });
});
