import { expect } from '@open-wc/testing';
import { goalReport } from '@leerspoor/engine/report';
import { day, Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { practiceOnly } from '../support/assignments.js';

const report = (lesson: Lesson, goal = 'A') => goalReport(lesson.pack, lesson.history, goal, lesson.now);

describe('leerstatus for the teacher', () => {
  it('an untouched goal is unknown, never a zero', () => {
    const { state, leerstatus, spoor, tier, recheck, moved } = report(new Lesson(packOf()));
    expect({ state, answers: leerstatus.answers, spoor, tier, recheck, moved }).to.deep.equal({
      state: 'unknown',
      answers: 0,
      spoor: 2,
      tier: 1,
      recheck: undefined,
      moved: [],
    });
    expect(leerstatus.low).to.be.below(leerstatus.estimate);
    expect(leerstatus.high).to.be.above(leerstatus.estimate);
  });

  it('a pupil on the way up: busy, a rising trend, what moved first', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    for (let i = 0; i < 4; i++) lesson.step(() => true);
    const { state, trend, moved } = report(lesson);
    expect(state).to.equal('busy');
    expect(trend).to.be.above(0);
    expect(moved.map(({ part }) => part)).to.include('general');
    expect(moved[0]?.by).to.be.above(0);
  });

  it('mastered: by what, and when the next re-check is due', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(
      () => true,
      ({ why }) => why.code === 'mastered',
    );
    expect(report(lesson).mastered).to.include({ by: 'practice' });
    expect(report(lesson).recheck).to.include({ due: false });
    lesson.now += 2 * day;
    expect(report(lesson)).to.deep.include({ state: 'mastered', tier: 1 });
    expect(report(lesson).recheck).to.include({ due: true });
  });

  it('stuck: tier 2, twice stuck tier 3, and over when it goes well again', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(
      () => false,
      ({ act }) => act.do === 'stop',
    );
    expect(report(lesson)).to.deep.include({ state: 'stuck', tier: 2, spoor: 3, stuck: { now: true, times: 1 } });
    lesson.run(() => false);
    expect(report(lesson)).to.deep.include({ state: 'stuck', tier: 3 });
    lesson.begin(day);
    for (let i = 0; i < 3; i++) lesson.step(() => true);
    expect(report(lesson).stuck).to.deep.equal({ now: false, times: 2 });
  });

  it('misconceptions with their counts, and how many since the last repair', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    for (let i = 0; i < 4; i++) lesson.step((_, attempt) => attempt === 2 || { score: 0, misconception: 'adds-both' });
    expect(report(lesson).misconceptions).to.deep.equal([{ id: 'adds-both', times: 4, open: 2 }]);
  });

  it('what the pupil said, asked and guessed; a placement and whether it still holds', () => {
    const lesson = new Lesson(packOf());
    lesson.step(() => true);
    lesson.add({ type: 'pupil.estimated', goal: 'A', when: 'before', value: 4, scale: 10, aim: 8 });
    lesson.add({ type: 'help.requested', goal: 'A' });
    expect(report(lesson)).to.deep.include({ asked: 1, rapid: 0 });
    expect(report(lesson).estimated.before).to.include({ value: 4, scale: 10, aim: 8 });
    expect(report(lesson).placement).to.include({ asked: 1, right: 1, expired: false });
    lesson.now += 15 * day;
    expect(report(lesson).placement).to.include({ expired: true });
  });

  it('a goal that the pack does not have is said to be none', () => {
    expect(() => report(new Lesson(packOf()), 'gone')).to.throw('no goal "gone"');
  });
});
