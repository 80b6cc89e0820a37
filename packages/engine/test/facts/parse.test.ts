import { expect } from '@open-wc/testing';
import { parseAssignment, parseFact, parseFacts } from '@leerspoor/engine/facts';
import { Lesson } from '../support/lesson.js';
import { assignment, happening, threeGoals, wander } from '../support/wander.js';
import fc from 'fast-check';

const lesson = new Lesson(threeGoals());
lesson.run(() => true, 40);
const answer = lesson.facts.find(({ type }) => type === 'item.answered');
const messages = (input: unknown) => {
  const parsed = parseFact(input);
  return 'issues' in parsed ? parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n') : '';
};

describe('facts from elsewhere are parsed strictly', () => {
  it('every fact that a lesson makes is one', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 20, maxLength: 50 }), assignment, (what, set) => {
        const { facts } = wander(new Lesson(threeGoals(), set), what);
        expect(parseFacts(JSON.parse(JSON.stringify(facts)))).to.deep.equal({
          facts: JSON.parse(JSON.stringify(facts)) as unknown,
        });
      }),
      { numRuns: 15, includeErrorInReport: true },
    );
  });

  for (const field of ['name', 'birthDate', 'gender', 'origin', 'level']) {
    it(`a field "${field}" is refused: it has no place in a fact`, () => {
      expect(messages({ ...answer, [field]: 'x' })).to.include(field);
    });
  }

  const wrong: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['a list', []],
    ['a type that every object has', { ...answer, type: 'constructor' }],
    ['a score of NaN', { ...answer, score: NaN }],
    ['a score of 2', { ...answer, score: 2 }],
    ['an answer without goals', { ...answer, goals: [] }],
    ['a time that no date can hold', { ...answer, time: 1e300 }],
    ['a response that is none', { ...answer, response: { type: 'choice' } }],
    ['another version', { ...answer, v: 2 }],
    ['a pupil key of a thousand characters', { ...answer, pupil: 'x'.repeat(1000) }],
    ['a decision with an act nobody knows', { ...answer, type: 'decision.made', decision: { act: { do: 'dance' } } }],
  ];
  for (const [title, input] of wrong) {
    it(`${title}: refused with a path and a sentence`, () => {
      const parsed = parseFact(input);
      expect('issues' in parsed && parsed.issues.length).to.be.above(0);
    });
  }

  it('says everything that is wrong at once, and where', () => {
    const both = messages({ ...answer, score: 2, attempt: 'once' });
    expect(both).to.include('score').and.include('attempt');
    const parsed = parseFacts([answer, { ...answer, score: 2 }]);
    expect('issues' in parsed && parsed.issues[0]?.path).to.equal('[1].score');
  });
});

describe('an assignment from a page', () => {
  it('an empty one is good', () => expect(parseAssignment({})).to.deep.equal({ assignment: {} }));
  it('unknown words are refused', () => {
    for (const input of [{ policy: 'strict' }, { minutes: -1 }, { goal: 'A' }, { without: ['breaks'] }, null]) {
      expect(parseAssignment(input)).to.have.property('issues');
    }
  });
});
