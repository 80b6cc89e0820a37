import { expect } from '@open-wc/testing';
import { criterionOf, defaultCriterion } from '@leerspoor/engine';

describe('the mastery criterion', () => {
  it('is .80, .70 and .85 unless someone says otherwise', () => {
    expect(criterionOf(undefined, {}, undefined)).to.deep.equal({
      rule: 'leerstatus',
      estimate: 0.8,
      chance: 0.7,
      confidence: 0.85,
    });
  });

  it('takes the word of the assignment before that of the goal, and the goal before the block', () => {
    expect(
      criterionOf(
        { rule: '8-of-10', estimate: 0.9 },
        { estimate: 0.85, chance: 0.75 },
        { chance: 0.6, confidence: 0.7 },
      ),
    ).to.deep.equal({
      rule: '8-of-10',
      estimate: 0.9,
      chance: 0.75,
      confidence: 0.7,
    });
  });

  for (const bad of [NaN, 0, 1, -1, 80, Infinity]) {
    it(`does not take ${bad} for a chance`, () =>
      expect(criterionOf({ estimate: bad, chance: bad, confidence: bad })).to.deep.equal(defaultCriterion));
  }

  it('asks no chance that slips put out of reach', () => expect(criterionOf({ chance: 0.99 }).chance).to.equal(0.95));
});
