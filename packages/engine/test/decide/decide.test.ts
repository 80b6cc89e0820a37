import { expect } from '@open-wc/testing';
import { Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';

describe('decide: a first lesson', () => {
  it('leads who answers right to verrijking', () => {
    const lesson = new Lesson(packOf());
    const decision = lesson.until(
      () => true,
      ({ why }) => why.code === 'mastered',
    );
    expect(decision.act).to.include({ do: 'present', track: 'verrijking' });
    expect(decision.also.map(({ type }) => type)).to.include('goal.mastered');
  });

  it('gives the same decision 1,000 times', () => {
    const lesson = new Lesson(packOf());
    for (let i = 0; i < 8; i++) lesson.step(() => i % 2 === 0);
    const first = JSON.stringify(lesson.look());
    for (let i = 0; i < 1000; i++) expect(JSON.stringify(lesson.look())).to.equal(first);
  });
});
