import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLearner, type Observation, type Parameters } from '@leerspoor/engine';

const parameters: Parameters = {
  format: 'leerspoor-parameters/1',
  id: 'test',
  mean: 0.9,
  goals: { hard: 1, easy: -1 },
  items: { h1: [0.8, 0.1], e1: [-0.8, 0.1] },
  answers: 1000,
};

/** Any number a broken host may send. */
const hostile = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -1, 0, 1, 1e308, -1e308));
const hostileAnswer: fc.Arbitrary<Observation> = fc.record({
  goals: fc.array(fc.constantFrom('a', 'b', '', '__proto__', 'constructor', 'hard'), { maxLength: 4 }),
  item: fc.option(fc.constantFrom('i', '__proto__', 'h1', ''), { nil: undefined }),
  difficulty: fc.option(hostile, { nil: undefined }),
  guess: fc.option(hostile, { nil: undefined }),
  score: hostile,
  weight: fc.option(hostile, { nil: undefined }),
  at: fc.option(hostile, { nil: undefined }),
});

describe('createLearner', () => {
  it('never lets a hostile number through: chances stay between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(hostileAnswer, { maxLength: 30 }), fc.boolean(), (answers, calibrated) => {
        const learner = createLearner({
          parameters: calibrated ? parameters : undefined,
          prerequisites: { a: ['b', 'unknown'], ['__proto__']: ['a'] },
        });
        for (const answer of answers) {
          expect(learner.predict(answer)).to.be.within(0, 1);
          learner.observe(answer);
          for (const goal of [...answer.goals, 'never seen']) {
            const { estimate, low, high, mastered } = learner.leerstatus(goal);
            for (const chance of [estimate, low, high, mastered]) expect(chance).to.be.within(0, 1);
            expect(learner.certainty(goal, NaN)).to.equal(0);
          }
        }
      }),
    );
  });

  it('is left as it was by an answer whose score is no number', () => {
    const learner = createLearner();
    learner.observe({ goals: ['a'], item: 'a1', score: 1 });
    const before = learner.checkpoint();
    for (const score of [NaN, Infinity, -Infinity]) learner.observe({ goals: ['a'], item: 'a2', score });
    expect(learner.checkpoint()).to.deep.equal(before);
  });

  it('is left as it was by a prediction', () => {
    fc.assert(
      fc.property(fc.array(hostileAnswer, { maxLength: 10 }), hostileAnswer, (answers, question) => {
        const learner = createLearner();
        for (const answer of answers) learner.observe(answer);
        const before = JSON.stringify(learner.checkpoint());
        learner.predict(question);
        expect(JSON.stringify(learner.checkpoint())).to.equal(before);
      }),
    );
  });

  it('believes more after a right answer than after a wrong one, on every history', () => {
    const answer = fc.record({
      goals: fc.constantFrom(['a'], ['b'], ['a', 'b']),
      score: fc.constantFrom(0, 0.5, 1),
      weight: fc.constantFrom(0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
        const [right, wrong] = [1, 0].map((score) => {
          const learner = createLearner();
          for (const one of [...answers, { goals: ['a'], score }]) learner.observe(one);
          return learner.leerstatus('a').estimate;
        });
        expect(right).to.be.greaterThan(wrong ?? NaN);
      }),
    );
  });

  it('never counts an easier item more than a harder one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1), { maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (scores, difficulty) => {
          const [easy, hard] = [difficulty, difficulty + 1].map((tag) => {
            const learner = createLearner();
            for (const score of [...scores, 1]) learner.observe({ goals: ['a'], difficulty: tag, score });
            return learner.leerstatus('a').estimate;
          });
          expect(easy).to.be.lessThan(hard ?? NaN);
        },
      ),
    );
  });

  it('widens the doubt after a gap, and leaves the level alone', () => {
    const day = 86_400_000;
    const [soon, late] = [1, 60].map((days) => {
      const learner = createLearner();
      for (let i = 0; i < 8; i++) learner.observe({ goals: ['a'], score: 1, at: i * 60_000 });
      learner.observe({ goals: ['a'], score: 1, weight: 0, at: days * day });
      return learner.parts('a').lasting;
    });
    expect(late?.mean).to.equal(soon?.mean);
    expect(late?.v).to.be.greaterThan(soon?.v ?? NaN);
  });

  it('counts a clock that ran back as no time', () => {
    const [back, still] = [-1e9, 0].map((step) => {
      const learner = createLearner();
      for (let i = 0; i < 5; i++) learner.observe({ goals: ['a'], score: 1, at: i * step });
      return learner.leerstatus('a');
    });
    expect(back).to.deep.equal(still);
  });

  it('starts an untouched goal at half of what its touched prerequisites show', () => {
    const learner = createLearner({ prerequisites: { c: ['a', 'b'] } });
    expect(learner.parts('c').lasting.mean).to.equal(0);
    for (let i = 0; i < 5; i++) learner.observe({ goals: ['a'], score: 1 });
    const { lasting, recent } = learner.parts('a');
    expect(learner.parts('c').lasting.mean).to.be.closeTo((lasting.mean + recent.mean) / 2, 1e-12);
  });

  it('predicts with calibrated difficulties, and doubts an item that they do not know', () => {
    const learner = createLearner({ parameters });
    const easy = learner.predict({ goals: ['easy'], item: 'e1' });
    const hard = learner.predict({ goals: ['hard'], item: 'h1' });
    expect(easy).to.be.greaterThan(hard);
    // an author's tag is no longer heard for a known item, and is for an unknown one
    expect(learner.predict({ goals: ['hard'], item: 'h1', difficulty: 1 })).to.equal(hard);
    expect(learner.predict({ goals: ['hard'], item: 'new', difficulty: 1 })).to.be.greaterThan(
      learner.predict({ goals: ['hard'], item: 'new', difficulty: 5 }),
    );
  });

  it('counts a goal named twice once', () => {
    const [once, twice] = [['a'], ['a', 'a']].map((goals) => {
      const learner = createLearner();
      learner.observe({ goals, score: 1 });
      return learner.leerstatus('a');
    });
    expect(twice).to.deep.equal(once);
  });
});
