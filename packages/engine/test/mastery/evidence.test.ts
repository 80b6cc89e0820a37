import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addEvidence, isEvidence, noEvidence, type ItemAnswered } from '@leerspoor/engine';
import { worthNeeded } from '../../src/mastery/evidence.js';

const answer: ItemAnswered = {
  type: 'item.answered',
  item: 'a1',
  family: 'a',
  goals: ['a'],
  track: 'basis',
  use: 'practice',
  difficulty: 3,
  guess: 0,
  response: { type: 'number', text: '3' },
  score: 0,
  attempt: 1,
  unaided: true,
  rapid: false,
  seconds: 10,
};

describe('what is evidence for mastery', () => {
  for (const [title, fact, purpose, is] of [
    ['an unaided first try, right or wrong, is', answer, 'core', true],
    ['an unaided answer on herhaling is', answer, 'support', true],
    ['verrijking is not, for a wrong answer there costs nothing', answer, 'deepen', false],
    ['a second try is not', { ...answer, attempt: 2 }, 'core', false],
    ['an answer with help is not', { ...answer, unaided: false }, 'core', false],
    ['an answer after the solution is not', { ...answer, solutionShown: true }, 'core', false],
    ['an answer that the pupil judged is not', { ...answer, selfJudged: true }, 'core', false],
    ['a rapid answer is not', { ...answer, rapid: true }, 'core', false],
    ['placement is not', { ...answer, use: 'placement' }, 'core', false],
    ['a re-check is not', { ...answer, use: 'recheck' }, 'core', false],
  ] as const) {
    it(title, () => expect(isEvidence(fact, purpose)).to.equal(is));
  }

  it('stays bounded however many answers there are, and remembers the last ones', () => {
    const answers = fc.array(
      fc.record({
        item: fc.string(),
        family: fc.string(),
        guess: fc.constantFrom(0, 0.25, 0.5),
        score: fc.constantFrom(0, 0.5, 1),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(answers, (all) => {
        const { items, recent } = all.reduce(addEvidence, noEvidence);
        expect(items.length).to.be.at.most(12);
        expect(new Set(items).size).to.equal(items.length);
        expect(recent).to.deep.equal(all.slice(-10).map(({ family, score }) => ({ family, right: score === 1 })));
      }),
    );
  });

  for (const [guess, items] of [
    [0, 6],
    [1 / 4, 8],
    [1 / 3, 9],
    [1 / 2, 12],
  ] as const) {
    it(`asks ${items} items right where ${guess.toFixed(2)} can be guessed`, () => {
      let evidence = noEvidence;
      let answers = 0;
      while (evidence.worth < worthNeeded)
        evidence = addEvidence(evidence, { item: `a${answers++}`, family: 'f', guess, score: 1 });
      expect(answers).to.equal(items);
    });
  }

  it('counts what is right alone, and of a half right answer nothing', () => {
    const evidence = [0, 0.5].reduce(
      (before, score, i) => addEvidence(before, { item: `a${i}`, family: 'f', guess: 0, score }),
      noEvidence,
    );
    expect(evidence.worth).to.equal(0);
  });

  it('counts an item once', () => {
    const twice = [1, 2].reduce(
      (evidence) => addEvidence(evidence, { item: 'a1', family: 'f', guess: 0, score: 1 }),
      noEvidence,
    );
    expect(twice).to.deep.include({ items: ['a1'], worth: 1 });
    expect(twice.recent).to.have.length(2);
  });
});
