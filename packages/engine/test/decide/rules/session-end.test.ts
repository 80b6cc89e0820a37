import { expect } from '@open-wc/testing';
import { day, Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { practiceOnly } from '../../support/assignments.js';

describe('rule 2: a session ends at its limit', () => {
  const slow = () => ({ score: 1, seconds: 60 });

  for (const [audience, minutes] of [
    ['young', 8],
    ['middle', 15],
    ['older', 15],
  ] as const) {
    it(`${audience}: after ${minutes} minutes at work where the assignment sets none`, () => {
      const { minutes: _, ...rest } = practiceOnly;
      const lesson = new Lesson(packOf(), { ...rest, audience });
      lesson.run(slow);
      expect(lesson.decisions.at(-1)?.why).to.deep.equal({ code: 'session-end', limit: 'time', used: minutes });
      expect(lesson.decisions.at(-1)?.act).to.deep.equal({ do: 'end', reason: 'time' });
    });
  }

  it('after the items of the assignment', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, items: 4 }).run(slow);
    expect(lesson.decisions.at(-1)?.act).to.deep.equal({ do: 'end', reason: 'items' });
    expect(lesson.history.session?.presented).to.equal(4);
  });

  it('when the pupil wants to go on later', () => {
    const lesson = new Lesson(packOf());
    lesson.step(slow);
    lesson.add({ type: 'pupil.chose', choice: 'later', value: '' });
    expect(lesson.decide().act).to.deep.equal({ do: 'end', reason: 'pupil' });
  });

  it('counts time at work: pauses, being away and a clock that runs back do not count', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.step(() => ({ score: 1, seconds: 60 }));
    expect(lesson.history.minutes(lesson.now)).to.equal(1);
    lesson.add({ type: 'session.paused' });
    lesson.now += 3_600_000;
    expect(lesson.history.minutes(lesson.now)).to.equal(1);
    lesson.add({ type: 'session.resumed' });
    lesson.now += 3_600_000;
    expect(lesson.history.minutes(lesson.now)).to.equal(3);
    lesson.now -= 7_200_000;
    lesson.add({ type: 'exit.answered', question: 'q', answer: 'a' });
    expect(lesson.history.minutes(lesson.now)).to.equal(1);
  });

  it('finishes a check that is running', () => {
    const lesson = new Lesson(packOf(), { mode: 'check', minutes: 2, without: ['activating'], goals: ['A'] });
    lesson.run(slow);
    expect(lesson.history.session?.presented).to.equal(5);
    expect(lesson.history.goal('A').mastered?.by).to.equal('check');
  });

  it('ends when a re-check is complete, without one item more', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }] }), { ...practiceOnly, without: ['activating'], items: 2 });
    lesson.add({ type: 'goal.mastered', goal: 'A', by: 'practice', estimate: 0.9 });
    lesson.begin(2 * day).run(() => true);
    expect(lesson.history.goal('A').mastered?.stage).to.equal(1);
    expect(lesson.history.session).to.include({ presented: 2, ended: 'items' });
  });
});
