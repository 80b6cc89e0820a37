import { expect } from '@open-wc/testing';
import { Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { practiceOnly } from '../../support/assignments.js';

describe('rule 10: the same misconception twice', () => {
  const errs = (misconception: string) => (_: unknown, attempt: number) =>
    attempt === 2 ? true : { score: 0, misconception };

  it('brings the herhaling item that repairs it, and rests on the two answers', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    const repair = lesson.until(errs('adds-both'), ({ why }) => why.code === 'misconception');
    expect(repair.why).to.deep.equal({ code: 'misconception', goal: 'A', misconception: 'adds-both', times: 2 });
    expect(repair.act).to.include({ do: 'present', track: 'herhaling' });
    const item = repair.act.do === 'present' ? repair.act.item : '';
    expect(lesson.history.catalogue.rows.get(item)?.repairs).to.include('adds-both');
    expect(repair.from).to.have.length(2);
  });

  it('counts anew after the repair', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(errs('adds-both'), ({ why }) => why.code === 'misconception');
    expect(lesson.look().why.code).to.not.equal('misconception');
    lesson.step(errs('adds-both'));
    expect(lesson.look().why).to.include({ code: 'misconception', times: 4 });
  });

  it('a slip is no misconception, nor is one that the pack does not know', () => {
    for (const other of ['miscount', 'unheard-of']) {
      const lesson = new Lesson(packOf(), practiceOnly);
      for (let i = 0; i < 5; i++) lesson.step(errs(other));
      expect(lesson.decisions.map(({ why }) => why.code)).to.not.include('misconception');
      expect(lesson.history.goal('A').misconceptions.size).to.equal(0);
    }
  });

  it('an answer too fast to have been read shows no misconception', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    for (let i = 0; i < 5; i++) lesson.step(() => ({ score: 0, misconception: 'adds-both', rapid: true, seconds: 1 }));
    expect(lesson.history.goal('A').misconceptions.size).to.equal(0);
  });

  it('goes on without an item that repairs it', () => {
    const pack = packOf({ sizes: { support: 0 } });
    const lesson = new Lesson(pack, practiceOnly);
    for (let i = 0; i < 5; i++) lesson.step(errs('adds-both'));
    expect(lesson.decisions.map(({ why }) => why.code)).to.not.include('misconception');
  });
});
