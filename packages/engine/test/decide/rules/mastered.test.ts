import { expect } from '@open-wc/testing';
import { criterionOf, judge, replay } from '@leerspoor/engine';
import { Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { threeGoals } from '../../support/wander.js';

const right = () => true;
const quick = { minutes: 500, without: ['activating', 'orienting', 'instructing'] as const };
const blocks = {
  goals: [
    { id: 'A', block: 'one' },
    { id: 'B', block: 'one' },
    { id: 'C', block: 'two' },
  ],
};
const order = (lesson: Lesson) =>
  lesson.decisions.flatMap(({ act, why }) =>
    act.do === 'present' && why.code !== 'mixing'
      ? [`${act.goal}.${act.use === 'practice' ? act.track : act.use}`]
      : [],
  );
const runs = (list: readonly string[]) => list.filter((one, i) => one !== list[i - 1]);

describe('rule 12: mastered', () => {
  it('convergent: verrijking replaces what basis is left, then the next goal of the block, then the block check, then the next block', () => {
    const lesson = new Lesson(packOf(blocks), quick).run(right, 100);
    expect(runs(order(lesson)).slice(0, 7)).to.deep.equal([
      'A.basis',
      'A.verrijking',
      'B.basis',
      'B.verrijking',
      'A.check',
      'B.check',
      'C.basis',
    ]);
    expect(lesson.history.goal('A').mastered?.by).to.equal('check');
    const checked = order(lesson).filter((one) => one.endsWith('check'));
    expect(checked.length).to.be.at.least(10);
  });

  it('two tasks of verrijking for the young, three for others, each goal by its own audience', () => {
    const goals = [{ id: 'A', audience: 'young' }, { id: 'B' }, { id: 'C' }] as const;
    const lesson = new Lesson(packOf({ goals }), quick).run(right, 100);
    const before = (next: string, goal: string) =>
      order(lesson)
        .slice(0, order(lesson).indexOf(`${next}.basis`))
        .filter((one) => one === `${goal}.verrijking`).length;
    expect(before('B', 'A')).to.equal(2);
    expect(before('C', 'B')).to.equal(3);
  });

  it('the next block stays closed without its check', () => {
    const lesson = new Lesson(packOf(blocks), quick);
    lesson.run((act) => act.use !== 'check', 100);
    expect(order(lesson)).to.include('A.check').and.not.include('C.basis');
  });

  it('a failed block check re-opens the goals under 60 %, in another session checked anew with other items', () => {
    const lesson = new Lesson(packOf(blocks), quick);
    lesson.run((act) => act.use !== 'check' || act.goal !== 'B', 100);
    const reopened = lesson.facts.flatMap((fact) => (fact.type === 'goal.reopened' ? [[fact.goal, fact.reason]] : []));
    expect(reopened).to.deep.equal([['B', 'check']]);
    const before = new Set(
      lesson.facts.flatMap((fact) => (fact.type === 'item.presented' && fact.use === 'check' ? [fact.item] : [])),
    );
    lesson.begin(3_600_000).run(right, 100);
    const after = lesson.facts.flatMap((fact) =>
      fact.type === 'item.presented' && fact.use === 'check' && fact.session === 's2' ? [fact.item] : [],
    );
    expect(after.length).to.be.at.least(10);
    for (const item of after) expect(before.has(item), item).to.equal(false);
    expect(lesson.history.goal('C').answers).to.be.above(0);
  });

  it('a check of which all items were met today opens the next block no more than a failed one', () => {
    const lesson = new Lesson(packOf({ ...blocks, sizes: { check: 5, core: 60 } }), quick);
    lesson.run((act) => act.use !== 'check' || act.goal !== 'B', 150);
    expect(order(lesson)).to.include('B.check').and.not.include('C.basis');
  });

  it('a check that is broken off is neither passed nor failed', () => {
    const lesson = new Lesson(packOf(), { ...quick, mode: 'check' });
    lesson.step(() => false);
    lesson.add({ type: 'pupil.chose', choice: 'later', value: '' }).decide();
    expect(lesson.history.goal('A').checked).to.equal(undefined);
    lesson.begin(60_000);
    for (let i = 0; i < 6; i++) lesson.step(() => false);
    expect(lesson.history.goal('A').checked).to.include({ passed: false });
  });

  it('the reason names the certainty that was asked for, not a larger one', () => {
    const lesson = new Lesson(packOf(), quick);
    const { why } = lesson.until(right, ({ why: { code } }) => code === 'mastered');
    const { learner } = replay(
      lesson.pack,
      lesson.facts.slice(0, lesson.facts.findIndex(({ type }) => type === 'goal.mastered') - 1),
    );
    const verdict = judge('A', lesson.history.goal('A').evidence, learner, criterionOf());
    expect(why).to.include({ chance: verdict.certainty, estimate: verdict.estimate });
  });

  it('a block without check items is closed by mastery', () => {
    const lesson = new Lesson(packOf({ ...blocks, sizes: { check: 0 } }), quick).run(right, 100);
    expect(order(lesson)).to.include('C.basis');
  });

  it('divergent: what builds on it opens at once, in any block', () => {
    const lesson = new Lesson(packOf(blocks), { ...quick, policy: 'divergent' }).run(right, 100);
    expect(runs(order(lesson)).slice(0, 3)).to.deep.equal(['A.basis', 'B.basis', 'C.basis']);
  });

  it('choice: the pupil picks among goals whose prerequisites hold', () => {
    const pack = packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C', prerequisites: ['A'] }] });
    const lesson = new Lesson(pack, { ...quick, without: ['activating', 'instructing'], policy: 'choice' });
    const choose = lesson.step(right);
    expect(choose.act).to.deep.equal({ do: 'choose', goals: ['A', 'B'] });
    expect(lesson.step(right).why).to.deep.equal({ code: 'pupil-chose', choice: 'goal', value: 'B', goal: 'B' });
    expect(lesson.step(right).act).to.include({ do: 'present', goal: 'B' });
  });

  it('choice: who does not choose begins with the first', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }] }), { ...quick, policy: 'choice' });
    expect(lesson.decide().act.do).to.equal('choose');
    expect(lesson.decide().act).to.include({ do: 'present', goal: 'A' });
  });

  it('choice: who chose works on that goal until it is done, also where the host shows the goal itself', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }] }), { ...quick, policy: 'choice' });
    lesson.until(right, ({ also }) => also.some(({ type }) => type === 'goal.mastered'));
    expect(lesson.decisions.filter(({ act }) => act.do === 'choose')).to.have.length(1);
    expect(lesson.history.goal('B').mastered?.by).to.equal('practice');
  });

  it('a goal waits for its prerequisites within the assignment, not for those outside it', () => {
    expect(new Lesson(threeGoals(), { ...quick, goals: ['C'] }).look().act).to.include({ goal: 'C' });
    expect(new Lesson(threeGoals(), { ...quick, goals: ['C', 'B'] }).look().act).to.include({ goal: 'B' });
  });

  it('numbers of the assignment go before those of the goal, and those before its block', () => {
    const answers = (mastery: object, goal: object = {}, block: object = {}) => {
      const pack = packOf({
        goals: [{ id: 'A', block: 'one', mastery: goal }],
        blocks: [{ id: 'one', title: 'Een', mastery: block }],
      });
      const lesson = new Lesson(pack, { ...quick, mastery });
      lesson.run(right, 23);
      return lesson.facts.findIndex(({ type }) => type === 'goal.mastered');
    };
    const plain = answers({});
    const high = { estimate: 0.93 };
    expect(answers(high)).to.be.above(plain);
    expect(answers({}, high)).to.equal(answers(high));
    expect(answers({}, {}, high)).to.equal(answers(high));
    expect(answers({ estimate: 0.8 }, high, high)).to.equal(plain);
  });

  it('“8 of the last 10” can be chosen instead', () => {
    const lesson = new Lesson(packOf(), { ...quick, mastery: { rule: '8-of-10' } });
    lesson.until(right, ({ why }) => why.code === 'mastered');
    expect(lesson.history.goal('A').answers).to.equal(10);
  });
});

describe('rule 13: mixing', () => {
  it('one practice item in three comes from an earlier mastered goal, once two are mastered', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }), quick);
    const first = lesson.until(right, ({ why }) => why.code === 'mixing');
    expect(lesson.facts.filter(({ type }) => type === 'goal.mastered')).to.have.length(2);
    expect(first.why).to.deep.include({ earlier: 'A' });
    const after = lesson.decisions.length;
    for (let i = 0; i < 9; i++) lesson.step(right);
    const mixed = lesson.decisions.slice(after).filter(({ why }) => why.code === 'mixing');
    expect(mixed).to.have.length(3);
  });

  it('also from a goal outside the assignment; never while help is on or steps are prefilled', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }), { ...quick, goals: ['C'] });
    for (const goal of ['A', 'B']) lesson.add({ type: 'goal.mastered', goal, by: 'practice', estimate: 0.9 });
    lesson.until(right, ({ why }) => why.code === 'mixing');
    const struggling = new Lesson(packOf({ goals: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }), {
      ...quick,
      goals: ['C'],
    });
    for (const goal of ['A', 'B']) struggling.add({ type: 'goal.mastered', goal, by: 'practice', estimate: 0.9 });
    struggling.run(() => false, 12);
    for (const { why, phase } of struggling.decisions) if (why.code === 'mixing') expect(phase).to.equal('independent');
  });
});
