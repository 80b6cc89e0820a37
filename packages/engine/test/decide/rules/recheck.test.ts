import type { PackHead } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { day, Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';

const oneGoal = packOf({ goals: [{ id: 'A' }] });
const withSteps: PackHead = {
  ...oneGoal,
  items: oneGoal.items.map((row) => (row.track === 'herhaling' ? { ...row, scaffold: 1 } : row)),
};
const mastered = (pack = oneGoal) => {
  const lesson = new Lesson(pack, { minutes: 500, without: ['activating', 'instructing'] });
  lesson.until(
    () => true,
    ({ why }) => why.code === 'mastered',
  );
  return lesson;
};
const rechecks = (lesson: Lesson) =>
  lesson.facts.filter(
    (fact) => fact.type === 'item.presented' && fact.use === 'recheck' && fact.session === `s${lesson.session}`,
  ).length;

describe('rule 6: re-checks', () => {
  it('come after 1 day, then 7, 21 and 60 days after each one that was good, two items each', () => {
    const lesson = mastered();
    for (const days of [1, 7, 21, 60]) {
      lesson.begin((days - 0.5) * day);
      expect(lesson.look().why.code, `before ${days} days`).to.not.equal('recheck');
      lesson.begin(0.6 * day);
      const first = lesson.step(() => true);
      expect(first.why).to.deep.equal({ code: 'recheck', goal: 'A', days });
      expect(first.phase).to.equal('checking');
      lesson.until(
        () => true,
        ({ act }) => act.do === 'present' && act.use !== 'recheck',
      );
      expect(rechecks(lesson)).to.equal(2);
      expect(lesson.history.goal('A').mastered).to.not.equal(undefined);
    }
    lesson.begin(400 * day);
    expect(lesson.look().why.code).to.not.equal('recheck');
  });

  it('one wrong asks a third item; then it is good', () => {
    const lesson = mastered().begin(2 * day);
    const answers = [false, true, true];
    answers.forEach((right) => lesson.step(() => right));
    expect(rechecks(lesson)).to.equal(3);
    lesson.step(() => true);
    expect(rechecks(lesson)).to.equal(3);
    expect(lesson.history.goal('A').mastered?.stage).to.equal(1);
  });

  it('two wrong re-open the goal for herhaling, and take nothing visible away', () => {
    const lesson = mastered().begin(2 * day);
    lesson.step(() => false);
    lesson.step(() => false);
    const next = lesson.until(
      () => true,
      ({ act }) => act.do === 'present' && act.use === 'practice',
    );
    expect(next.act).to.include({ track: 'herhaling' });
    expect(next.why).to.include({ code: 'herhaling', reopened: true });
    expect(lesson.facts.find((fact) => fact.type === 'goal.reopened')).to.include({ reason: 'recheck' });
    expect(lesson.history.progress('A')).to.equal(5);
    const again = lesson.until(
      () => true,
      ({ also }) => also.some(({ type }) => type === 'goal.mastered'),
    );
    expect(again.also[0]).to.include({ by: 'practice' });
  });

  it('a goal that came back is mastered again by who can do it, also where all herhaling comes with steps', () => {
    const lesson = mastered(withSteps).begin(2 * day);
    lesson.step(() => false);
    lesson.step(() => false);
    const given: string[] = [];
    const again = lesson.until(
      () => true,
      ({ act, also }) => {
        if (act.do === 'present' && act.use === 'practice') given.push(act.track);
        return also.some(({ type }) => type === 'goal.mastered' || type === 'pupil.stuck');
      },
    );
    expect(given.lastIndexOf('herhaling'), 'a short set: five tasks').to.equal(4);
    expect(again.also[0]).to.include({ type: 'goal.mastered', by: 'practice' });
  });

  it('at most two goals a session, the one that waits longest first', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }), {
      minutes: 500,
      without: ['activating'],
    });
    for (const goal of ['B', 'A', 'C']) {
      lesson.add({ type: 'goal.mastered', goal, by: 'practice', estimate: 0.9 });
      lesson.now += day;
    }
    lesson.begin(30 * day);
    const asked = new Set<string>();
    lesson.until(
      () => true,
      ({ act }) => {
        if (act.do === 'present' && act.use === 'recheck') asked.add(act.goal);
        return act.do !== 'present' || act.use !== 'recheck';
      },
    );
    expect([...asked]).to.deep.equal(['B', 'A']);
  });

  it('a clock that ran back makes nothing due', () => {
    const lesson = mastered().begin(-400 * day);
    expect(lesson.look().why.code).to.not.equal('recheck');
  });

  it('a teacher who saw otherwise makes it due at once', () => {
    const lesson = mastered().overrule({ do: 'observe', id: 'x', goal: 'A', mastered: false });
    lesson.begin(1000);
    expect(lesson.look().why).to.include({ code: 'recheck', goal: 'A', days: 0 });
    lesson.overrule({ do: 'withdraw', id: 'x' });
    expect(lesson.look().why.code).to.not.equal('recheck');
  });
});
