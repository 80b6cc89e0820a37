import { expect } from '@open-wc/testing';
import { day, Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';

const goals = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `G${i}` }));
const isPlacement = (lesson: Lesson) =>
  lesson.facts.filter((fact) => fact.type === 'item.presented' && fact.use === 'placement').length;

describe('rule 7: placement of what is unknown', () => {
  it('begins with the goal whose mastery is most in doubt, and uses placement items only', () => {
    const lesson = new Lesson(packOf());
    const first = lesson.step(() => true);
    expect(first.why).to.include({ code: 'placement', goal: 'A' });
    expect(first.act).to.include({ use: 'placement' });
    const second = lesson.step(() => true);
    expect(second.why).to.include({ code: 'goes-on', phase: 'activating', asked: 1 });
  });

  for (const [count, audience, most] of [
    [3, 'middle', 8],
    [10, 'middle', 10],
    [20, 'older', 12],
    [10, 'young', 3],
  ] as const) {
    it(`asks at most ${most} items over ${count} goals (${audience})`, () => {
      const lesson = new Lesson(packOf({ goals: goals(count), sizes: { placement: 8 } }), { audience });
      let right = false;
      lesson.until(
        () => (right = !right),
        ({ act }) => act.do === 'orient',
      );
      expect(isPlacement(lesson))
        .to.be.at.most(most)
        .and.at.least(most === 3 ? 3 : 1);
    });
  }

  it('stops when no goal is in doubt', () => {
    const lesson = new Lesson(packOf({ goals: goals(3), sizes: { placement: 8 } }));
    lesson.until(
      () => false,
      ({ act }) => act.do === 'orient',
    );
    expect(isPlacement(lesson)).to.be.below(5);
  });

  it('never declares mastery, but offers a check to who is nearly sure', () => {
    const lesson = new Lesson(packOf({ goals: goals(3), sizes: { placement: 8 } }), { mastery: { chance: 0.5 } });
    const check = lesson.until(
      () => true,
      ({ why }) => why.code === 'check',
    );
    expect(check.act).to.include({ do: 'present', use: 'check' });
    expect(lesson.facts.some(({ type }) => type === 'goal.mastered')).to.equal(false);
    lesson.run(() => true, 6);
    const mastered = lesson.facts.find((fact) => fact.type === 'goal.mastered');
    expect(mastered).to.include({ by: 'check' });
  });

  it('holds for 14 days, not longer', () => {
    const lesson = new Lesson(packOf({ goals: goals(10), sizes: { placement: 8 } }), { items: 3, audience: 'young' });
    let right = false;
    lesson.run(() => (right = !right));
    expect(isPlacement(lesson)).to.equal(3);
    lesson.begin(13 * day);
    expect(lesson.look().why.code).to.not.equal('placement');
    lesson.begin(2 * day);
    expect(lesson.look().why.code).to.equal('placement');
    lesson.run(() => (right = !right));
    expect(isPlacement(lesson), 'begun anew, and whole').to.equal(6);
    expect(lesson.history.placement?.asked).to.equal(3);
  });

  it('counts an item of several goals once', () => {
    const plain = packOf({ goals: goals(3), sizes: { placement: 8 } });
    const both = plain.items.map((row) => (row.use === 'placement' ? { ...row, goals: ['G0', 'G1'] } : row));
    const lesson = new Lesson({ ...plain, items: both });
    lesson.step(() => true);
    expect(lesson.history.placement?.asked).to.equal(1);
    expect(lesson.history.goal('G1').placed).to.include({ asked: 1, right: 1 });
  });

  it('its answers never trigger help, stuck or a look at prerequisites', () => {
    const lesson = new Lesson(packOf({ sizes: { placement: 8 } }));
    lesson.until(
      () => false,
      ({ act }) => act.do === 'orient',
    );
    expect(lesson.history.goal('A')).to.deep.include({ answers: 0, first: [], recent: [] });
    expect(lesson.history.goal('A').placed).to.include({ right: 0 });
  });
});
