import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createLearner } from '@leerspoor/engine';
import { isLearnerCheckpoint } from '../../src/learner/check.js';

const learner = createLearner();
learner.observe({ goals: ['a', 'b'], item: 'i', score: 1, at: 5 });
learner.observe({ goals: ['a'], score: 0 });
const good = JSON.parse(JSON.stringify(learner.checkpoint())) as ReturnType<typeof learner.checkpoint>;

/** The checkpoint with one of its values, wherever it lies, put in place of another. */
function damaged(value: unknown, place: number, by: unknown): unknown {
  let left = place;
  const copy = (one: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(one)) return one.map(copy);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, copy(inner)]));
  };
  return copy(value);
}

describe('a stored learner', () => {
  it('is known again', () => expect(isLearnerCheckpoint(good)).to.equal(true));

  for (const bad of [null, 3, 'x', [], {}, { ...good, goals: {} }, { ...good, form: [0, 0] }]) {
    it(`is not ${JSON.stringify(bad).slice(0, 40)}`, () => expect(isLearnerCheckpoint(bad)).to.equal(false));
  }

  it('is refused, or leads to sound numbers, whatever one value in it was changed to', () => {
    const value = fc.oneof(fc.constantFrom(NaN, Infinity, -1, 0, 1e308, null, '', [], {}), fc.double(), fc.string());
    fc.assert(
      fc.property(fc.nat({ max: 40 }), value, (place, by) => {
        const stored = damaged(good, place, by);
        if (!isLearnerCheckpoint(stored)) return;
        const again = createLearner({ checkpoint: stored });
        again.observe({ goals: ['a'], item: 'i', score: 1, at: 1e12 });
        const { estimate, low, high, mastered } = again.leerstatus('a');
        for (const chance of [estimate, low, high, mastered]) expect(chance).to.be.within(0, 1);
      }),
    );
  });
});
