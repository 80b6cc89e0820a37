import { expect } from '@open-wc/testing';
import { Lesson } from '../../support/lesson.js';
import { packOf } from '../../support/pack.js';
import { practiceOnly } from '../../support/assignments.js';

const right = () => true;

describe('rule 14: practice', () => {
  it('chooses an item whose predicted chance is near .75, and says with what chance', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    for (let i = 0; i < 4; i++) {
      const { why, insteadOf } = lesson.step(right);
      if (why.code !== 'practice') throw new Error(why.code);
      expect(why.target).to.equal(0.75);
      const nearest = Math.min(...insteadOf.map(({ predicted = 0 }) => Math.abs(predicted - 0.75)));
      expect(Math.abs(why.predicted - 0.75)).to.be.at.most(nearest + 0.06);
    }
  });

  it('aims at .85 after two errors', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A', supports: [] }] }), practiceOnly);
    for (let i = 0; i < 3; i++) lesson.step(right);
    lesson.step((_, attempt) => attempt === 2);
    lesson.step((_, attempt) => attempt === 2);
    const { why } = lesson.look();
    expect(why.code === 'practice' && why.target).to.equal(0.85);
  });

  it('aims where the pupil chose: easier or a challenge', () => {
    for (const [value, target] of [
      ['practise', 0.85],
      ['right', 0.75],
      ['challenge', 0.6],
    ] as const) {
      const lesson = new Lesson(packOf(), practiceOnly);
      lesson.step(right);
      lesson.add({ type: 'pupil.chose', choice: 'challenge', value, goal: 'A' });
      expect(lesson.step(right).why).to.include({ code: 'pupil-chose', choice: 'challenge', value });
      const { why } = lesson.look();
      expect(why.code === 'practice' && why.target).to.equal(target);
    }
  });

  it('chance decides among the three nearest: other seeds, other items; the same seed, the same', () => {
    const first = (seed: number) => {
      const { act } = new Lesson(packOf(), practiceOnly, seed).look();
      return act.do === 'present' ? act.item : '';
    };
    const items = new Set(Array.from({ length: 30 }, (_, seed) => first(seed)));
    expect(items.size).to.be.above(2);
    expect(first(5)).to.equal(first(5));
  });

  it('never the same family twice running when another exists', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    const families = Array.from({ length: 12 }, () => {
      const { act } = lesson.step(right);
      return act.do === 'present' ? lesson.history.catalogue.rows.get(act.item)?.family : undefined;
    });
    for (const [i, family] of families.entries()) expect(family, `item ${i}`).to.not.equal(families[i - 1]);
  });

  it('a new item comes before one of like difficulty from an earlier session', () => {
    const pack = packOf({ sizes: { core: 12, support: 0, deepen: 0 } });
    const alike = { ...pack, items: pack.items.map((row) => ({ ...row, difficulty: 3 as const })) };
    const lesson = new Lesson(alike, { ...practiceOnly, items: 6, mastery: { estimate: 0.999 } });
    lesson.run(right);
    lesson.begin(3_600_000).run(right);
    const items = lesson.facts.flatMap((fact) => (fact.type === 'item.presented' ? [fact.item] : []));
    expect(new Set(items).size).to.equal(12);
  });

  it('an empty pool lets the goal rest: another goal, or a kind end that says so', () => {
    const pack = packOf({ goals: [{ id: 'A' }, { id: 'B' }], sizes: { core: 2, support: 1, deepen: 0 } });
    const lesson = new Lesson(pack, { ...practiceOnly, without: ['activating', 'instructing'] }).run(right);
    const turn = lesson.decisions.find(({ act }) => act.do === 'orient' && act.goal === 'B');
    expect(turn?.why).to.deep.equal({ code: 'empty', goal: 'A' });
    expect(lesson.decisions.at(-1)).to.deep.include({
      act: { do: 'end', reason: 'empty' },
      why: { code: 'empty', goal: 'A' },
    });
  });

  it('an item of two goals belongs to the one that builds on the other', () => {
    const both = {
      id: 'both',
      family: 'x',
      goals: ['A', 'B'],
      track: 'basis',
      use: 'practice',
      difficulty: 3,
      guess: 0,
      seconds: 9,
    } as const;
    const lesson = new Lesson(packOf({ more: [both] }), practiceOnly);
    expect(lesson.history.catalogue.goals.get('A')?.pools.core).to.not.deep.include(both);
    expect(lesson.history.catalogue.goals.get('B')?.pools.core).to.deep.include(both);
  });
});

describe('tracks are data', () => {
  it('two tracks: basis and verrijking, where basis also serves as material with support', () => {
    const pack = packOf({
      tracks: [
        { id: 'samen', purpose: 'core' },
        { id: 'verder', purpose: 'deepen' },
      ],
    });
    const steady = new Lesson(pack, practiceOnly);
    expect(steady.until(right, ({ why }) => why.code === 'mastered').act).to.include({ track: 'verder' });
    const struggling = new Lesson(pack, practiceOnly).run(() => false, 20);
    expect(struggling.facts.some(({ type }) => type === 'pupil.stuck')).to.equal(true);
  });

  it('five tracks: two with support, one core, two that deepen', () => {
    const purposes = ['support', 'support', 'core', 'deepen', 'deepen'] as const;
    const pack = packOf({ tracks: purposes.map((purpose, i) => ({ id: `t${i}`, purpose })) });
    const seen = new Set<string>();
    for (const pupil of [right, () => false]) {
      const lesson = new Lesson(pack, practiceOnly).run(pupil, 60);
      for (const fact of lesson.facts) if (fact.type === 'item.presented') seen.add(fact.track);
    }
    expect([...seen].sort()).to.deep.equal(['t0', 't1', 't2', 't3', 't4']);
  });
});

describe('answers that are too fast', () => {
  const hasty = () => ({ score: 0, rapid: true, seconds: 1 });

  it('twice in a row and wrong: a calm word and a choice of help; they never count', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.step(hasty);
    lesson.step(hasty);
    const { why, act } = lesson.step(hasty);
    expect(why).to.deep.equal({ code: 'too-fast', goal: 'A', times: 2 });
    expect(act).to.include({ do: 'support' });
    expect(lesson.history.goal('A')).to.include({ answers: 0 });
    expect(lesson.history.leerstatus('A').answers).to.equal(0);
  });

  it('fast and right counts', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.step(() => ({ score: 1, rapid: true, seconds: 1 }));
    expect(lesson.history.leerstatus('A').answers).to.equal(1);
  });
});

describe('modes', () => {
  it('preteach: the goal, then three easy items of what it builds on, which never count', () => {
    const lesson = new Lesson(packOf(), { mode: 'preteach', goals: ['B'] }).run(right);
    expect(lesson.decisions.map(({ act }) => act.do)).to.deep.equal(['orient', 'present', 'present', 'present', 'end']);
    expect(lesson.decisions[1]?.why).to.deep.equal({ code: 'preteach', goal: 'B', required: 'A' });
    const rows = lesson.facts.flatMap((fact) => (fact.type === 'item.answered' ? [fact.difficulty] : []));
    expect(rows).to.deep.equal([1, 1, 1]);
    expect(lesson.history.leerstatus('A').answers).to.equal(0);
  });

  it('check: placement and checks, without instruction or practice', () => {
    const lesson = new Lesson(packOf({ goals: [{ id: 'A' }] }), { mode: 'check' }).run(right);
    const uses = new Set(lesson.facts.flatMap((fact) => (fact.type === 'item.presented' ? [fact.use] : [])));
    expect([...uses]).to.deep.equal(['placement', 'check']);
    expect(lesson.history.goal('A').mastered?.by).to.equal('check');
  });

  it('a second check takes another form', () => {
    const pack = packOf({ goals: [{ id: 'A' }] });
    const forms = ['a', 'b', 'c'];
    const items = pack.items.map((row, i) => (row.use === 'check' ? { ...row, form: forms[i % 3] } : row));
    const lesson = new Lesson({ ...pack, items }, { mode: 'check', without: ['activating'] });
    lesson.run(() => false);
    lesson.begin(3_600_000).run(() => false);
    const asked = lesson.facts.flatMap((fact) =>
      fact.type === 'item.presented' ? [items.find(({ id }) => id === fact.item)?.form] : [],
    );
    expect(new Set(asked.slice(0, 5)).size).to.equal(1);
    expect(new Set(asked.slice(5)).size).to.equal(1);
    expect(asked[0]).to.not.equal(asked[5]);
  });

  it('a check asks five items, of which four must be right', () => {
    for (const [wrong, by] of [
      [1, 'check'],
      [2, undefined],
    ] as const) {
      const lesson = new Lesson(packOf(), { mode: 'check', goals: ['A'], without: ['activating'] });
      let asked = 0;
      lesson.run(() => asked++ >= wrong);
      expect(asked).to.equal(5);
      expect(lesson.history.goal('A').mastered?.by).to.equal(by);
    }
  });
});
