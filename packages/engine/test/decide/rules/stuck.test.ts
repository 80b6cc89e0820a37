import { expect } from '@open-wc/testing';
import { day, Lesson, type Pupil } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { practiceOnly } from '../../support/assignments.js';

/** Right or wrong at the first try, by the number of the first answer on the goal; then right at the second. */
const pattern =
  (first: (n: number) => boolean): Pupil =>
  (_, attempt, lesson) =>
    attempt === 2 || first(lesson.history.goal('A').answers);

describe('rule 3: stuck', () => {
  it('after ten answers without three right in a row and under 60 %: stops, offers another kind, tells the teacher', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    const stop = lesson.until(
      pattern((n) => n % 2 === 0),
      ({ act }) => act.do === 'stop',
    );
    expect(stop.why).to.deep.equal({ code: 'stuck', goal: 'A', answered: 10, right: 5, of: 10, pattern: 'no-row' });
    expect(stop.also).to.deep.include({ type: 'pupil.stuck', goal: 'A', answered: 10, right: 5, level: 'stuck' });
    expect(stop.from).to.have.length(10);
  });

  it('for the young after six', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, audience: 'young' });
    const stop = lesson.until(
      () => false,
      ({ act }) => act.do === 'stop',
    );
    expect(stop.why).to.include({ code: 'stuck', answered: 6 });
  });

  it('warns the teacher half-way, once', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(
      () => false,
      ({ act }) => act.do === 'stop',
    );
    const told = lesson.facts.flatMap((fact) => (fact.type === 'pupil.stuck' ? [[fact.level, fact.answered]] : []));
    expect(told).to.deep.equal([
      ['warning', 5],
      ['stuck', 10],
    ]);
  });

  it('not after three right in a row, nor with 60 % right', () => {
    for (const first of [(n: number) => n >= 7, (n: number) => n % 3 !== 2]) {
      const lesson = new Lesson(packOf(), practiceOnly);
      for (let i = 0; i < 14; i++) lesson.step(pattern(first));
      expect(lesson.decisions.filter(({ act }) => act.do === 'stop')).to.have.length(0);
    }
  });

  it('also when mastery stays out of reach after fifteen answers', () => {
    const lesson = new Lesson(packOf({ sizes: { core: 60, support: 60 } }), practiceOnly);
    // three in a row now and then keep the other half of the rule from firing
    const stop = lesson.until(
      pattern((n) => n % 8 < 3),
      ({ act }) => act.do === 'stop',
    );
    expect(stop.why).to.include({ code: 'stuck', pattern: 'low-chance', answered: 16 });
  });

  it('also when forty answers have brought no mastery', () => {
    const lesson = new Lesson(packOf({ sizes: { core: 90, support: 90 } }), {
      ...practiceOnly,
      mastery: { estimate: 0.999 },
    });
    const stop = lesson.until(
      pattern((n) => n % 4 !== 3),
      ({ act }) => act.do === 'stop',
    );
    expect(stop.why).to.include({ code: 'stuck', pattern: 'no-end', answered: 41 });
  });

  it('goes on with material with support, and after the second time lets the goal rest for today', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(
      () => false,
      ({ act }) => act.do === 'stop',
    );
    expect(lesson.step(() => false).act).to.include({ do: 'present', track: 'herhaling' });
    lesson.run(() => false);
    expect(lesson.decisions.filter(({ act }) => act.do === 'stop')).to.have.length(2);
    expect(lesson.decisions.at(-1)?.why).to.deep.equal({ code: 'empty', goal: 'A' });
    lesson.begin(86_400_000);
    expect(lesson.step(() => true).act).to.include({ do: 'present', goal: 'A' });
  });

  it('answers from before a goal was re-opened are no sign of being stuck', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    const halfRight = pattern((n) => n % 2 === 0);
    const upTo = (answers: number) => {
      while (lesson.history.goal('A').answers < answers) lesson.step(halfRight);
    };
    upTo(9);
    lesson.add({ type: 'goal.mastered', goal: 'A', by: 'check', estimate: 0.8 });
    lesson.add({ type: 'goal.reopened', goal: 'A', reason: 'recheck' }).begin(day);
    upTo(18);
    expect(lesson.decisions.map(({ act }) => act.do)).to.not.include('stop');
    upTo(19);
    expect(lesson.look().why, 'ten since').to.include({ code: 'stuck', answered: 10 });
  });
});
