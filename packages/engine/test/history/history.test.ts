import { expect } from '@open-wc/testing';
import { replay, type Fact, type Skip } from '@leerspoor/engine';
import { day, Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';
import { practiceOnly } from '../support/assignments.js';

const right = () => true;
const lessonOf = (steps: number, assignment = practiceOnly) => {
  const lesson = new Lesson(packOf(), assignment);
  for (let i = 0; i < steps; i++) lesson.step(() => i % 3 !== 2);
  return lesson;
};
const told = (history: ReturnType<typeof replay>) =>
  JSON.stringify([history.seq, history.open, history.leerstatus('A'), history.goal('A').recent]);

describe('history: where a pupil is', () => {
  it('knows the open item, its tries, its last response and the help that was opened with it', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.decide();
    const { open } = lesson.history;
    expect(open).to.include({ goal: 'A', track: 'basis', use: 'practice', prefilled: 0, attempts: 0, done: false });
    lesson.add({ type: 'support.opened', kind: 'plan', support: 'plan', goal: 'A', item: open?.item, by: 'pupil' });
    expect(lesson.history.support).to.deep.equal({ kind: 'plan', support: 'plan', goal: 'A', by: 'pupil' });
    lesson.add({ type: 'step.completed', support: 'plan', goal: 'A', step: 2, steps: 3, success: true });
    expect(lesson.history.support).to.include({ steps: 2 });
    lesson.add({ type: 'support.closed', kind: 'plan', support: 'plan', goal: 'A', seconds: 9, completed: true });
    expect(lesson.history.support).to.equal(undefined);
    expect(lesson.history.open?.help).to.deep.equal(['plan']);
  });

  it('knows where a video was left', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.decide();
    lesson.add({ type: 'support.opened', kind: 'video', support: 'video', goal: 'A', by: 'pupil' });
    const progress = {
      type: 'video.progressed',
      goal: 'A',
      action: 'paused',
      at: 12,
      watched: [[0, 12]],
      length: 60,
    } as const;
    lesson.add({ ...progress, support: 'other', at: 40 });
    expect(lesson.history.support).to.not.have.property('at');
    lesson.add({ ...progress, support: 'video' });
    expect(lesson.history.support).to.deep.include({ at: 12, watched: [[0, 12]] });
  });

  it('is the same after a reload in the middle of an item', () => {
    const lesson = lessonOf(7);
    lesson.decide();
    expect(told(replay(lesson.pack, lesson.facts))).to.equal(told(lesson.history));
  });

  it('counts sessions, and forgets what belongs to one', () => {
    const lesson = lessonOf(5);
    lesson.begin(day);
    expect(lesson.history.session).to.include({ number: 2, presented: 0, answered: 0, goal: undefined });
    expect(lesson.history.open).to.equal(undefined);
    expect(lesson.history.goal('A').answers).to.equal(5);
  });

  it('a wrong answer on verrijking never lowers anything', () => {
    const lesson = new Lesson(packOf(), practiceOnly);
    lesson.until(right, ({ why }) => why.code === 'mastered');
    const before = lesson.history.leerstatus('A');
    const mastered = lesson.history.goal('A').mastered;
    lesson.step(() => false);
    expect(lesson.decisions.at(-1)?.act).to.include({ track: 'verrijking' });
    expect(lesson.history.leerstatus('A')).to.deep.equal(before);
    expect(lesson.history.goal('A').mastered).to.deep.equal(mastered);
  });

  it('what a group answers together leads the lesson on, and says nothing of one pupil', () => {
    const together = new Lesson(packOf(), { ...practiceOnly, together: true });
    // also where a page says "unaided"
    for (let i = 0; i < 12; i++) together.step(() => ({ score: 1, unaided: true }));
    const { answers, evidence } = together.history.goal('A');
    expect(answers).to.equal(12);
    expect(evidence.recent).to.deep.equal([]);
    expect(together.history.leerstatus('A')).to.deep.equal(new Lesson(packOf()).history.leerstatus('A'));
  });

  it('only the first try counts, and answers after a shown solution weigh nothing', () => {
    const second = new Lesson(packOf(), practiceOnly);
    second.step((_, attempt) => attempt === 2);
    const first = new Lesson(packOf(), practiceOnly);
    first.step(() => false);
    expect(second.history.leerstatus('A')).to.deep.equal(first.history.leerstatus('A'));
    const told = (score: number) => {
      const lesson = new Lesson(packOf(), practiceOnly);
      lesson.step(() => ({ score, solutionShown: true }));
      return lesson.history;
    };
    expect(told(1).learner.parts('A').general).to.deep.equal(told(0).learner.parts('A').general);
    expect(told(1).goal('A').evidence.recent).to.deep.equal([]);
  });
});

describe('history: hostile and broken facts', () => {
  const broken = (change: (facts: Fact[]) => unknown[]) => {
    const lesson = lessonOf(6);
    const history = replay(lesson.pack, change([...lesson.facts]) as Fact[]);
    const { estimate, low, high, mastered } = history.leerstatus('A');
    for (const number of [estimate, low, high, mastered]) expect(number).to.be.within(0, 1);
    return history;
  };
  const table: readonly [string, Skip, (facts: Fact[]) => unknown[]][] = [
    ['a fact twice', 'doubled', (facts) => facts.flatMap((fact) => (fact.seq === 4 ? [fact, fact] : [fact]))],
    [
      'an answer with NaN as score',
      'unreadable',
      (facts) => facts.map((fact) => (fact.type === 'item.answered' ? { ...fact, score: NaN } : fact)),
    ],
    [
      'a score of 7',
      'unreadable',
      (facts) => facts.map((fact) => (fact.type === 'item.answered' ? { ...fact, score: 7 } : fact)),
    ],
    ['a type nobody knows', 'unreadable', (facts) => facts.map((fact) => ({ ...fact, type: 'toString' }))],
    ['no fact at all', 'unreadable', (facts) => [...facts, null, 7, 'x', [], {}]],
    ['another pack', 'other-pack', (facts) => facts.map((fact) => (fact.seq > 4 ? { ...fact, pack: 'other' } : fact))],
    ['another pupil', 'other-pupil', (facts) => facts.map((fact) => (fact.seq > 4 ? { ...fact, pupil: 'b2' } : fact))],
    [
      'a goal that is gone',
      'unknown-goal',
      (facts) => facts.map((fact) => (fact.type === 'item.answered' ? { ...fact, goals: ['gone'] } : fact)),
    ],
    [
      'an item presented for a goal that is gone',
      'unknown-goal',
      (facts) => facts.map((fact) => (fact.type === 'item.presented' ? { ...fact, goal: 'gone' } : fact)),
    ],
    [
      'an overrule on a goal that is gone',
      'unknown-goal',
      (facts) => [
        ...facts,
        {
          ...facts.at(-1),
          seq: 99,
          type: 'teacher.overruled',
          by: 'x',
          overrule: { do: 'lock', id: '1', goal: 'gone' },
        },
      ],
    ],
    [
      'the same answer under two seqs',
      'doubled',
      (facts) => [
        ...facts,
        ...facts
          .filter((fact) => fact.type === 'item.answered')
          .slice(-1)
          .map((fact) => ({ ...fact, seq: fact.seq + 50 })),
      ],
    ],
    [
      'a decision without its act',
      'unreadable',
      (facts) => facts.map((fact) => (fact.type === 'decision.made' ? { ...fact, decision: { phase: 'x' } } : fact)),
    ],
    ...(
      [
        ['a check of no goals', { why: { code: 'check', goal: 'A' } }],
        ['a re-check of no goal', { why: { code: 'recheck' } }],
        ['help without what is offered', { act: { do: 'support', goal: 'A' } }],
        ['an act that nobody knows', { act: { do: 'constructor' } }],
        ['a presented item without its name', { act: { do: 'present', goal: 'A', track: 'basis', use: 'practice' } }],
        ['consequences that are none', { also: null }],
      ] as const
    ).map(([title, change]): (typeof table)[number] => [
      `a decision for ${title}`,
      'unreadable',
      (facts) =>
        facts.map((fact) =>
          fact.type === 'decision.made' ? { ...fact, decision: { ...fact.decision, ...change } } : fact,
        ),
    ]),
  ];
  for (const [title, why, change] of table) {
    it(`${title}: left out as ${why}, without a throw`, () => {
      const { skipped } = broken(change);
      expect(skipped.count[why]).to.be.above(0);
      expect(skipped.first[0]).to.include({ why });
      expect(skipped.first.length).to.be.at.most(20);
    });
  }

  it('facts out of order give the same history as in order', () => {
    const lesson = lessonOf(6);
    const shuffled = [...lesson.facts].sort((a, b) => ((a.seq * 7) % 13) - ((b.seq * 7) % 13));
    expect(told(replay(lesson.pack, shuffled))).to.equal(told(lesson.history));
  });

  it('a fact that comes late, after the history was made, is left out and noted', () => {
    const lesson = lessonOf(6);
    const [late] = lesson.facts;
    if (late) lesson.history.add(late);
    expect(lesson.history.skipped.first).to.deep.equal([{ seq: 1, why: 'late' }]);
  });

  it('another version of the pack: its answers count, also on items that are gone', () => {
    const old = lessonOf(6);
    const renamed = old.facts.map((fact): Fact => {
      if (fact.type !== 'item.presented' && fact.type !== 'item.answered') return fact;
      return { ...fact, item: `old.${fact.item}`, packVersion: '0.1.0' };
    });
    const history = replay(old.pack, renamed);
    expect(history.leerstatus('A').answers).to.equal(6);
    expect(history.skipped.first).to.deep.equal([]);
  });

  it('a clock that runs backwards', () => {
    const history = broken((facts) => facts.map((fact) => ({ ...fact, time: -fact.time })));
    expect(history.leerstatus('A').answers).to.equal(6);
    expect(history.minutes(-1e15)).to.equal(0);
  });

  it('the next fact always has a free place', () => {
    expect(broken((facts) => [...facts, { seq: 500, type: 'nonsense' }]).seq).to.equal(500);
  });

  it('a log without the start of its session', () => {
    const history = broken((facts) => facts.filter(({ type }) => type !== 'session.started'));
    expect(history.session).to.include({ number: 1 });
    expect(history.leerstatus('A').answers).to.equal(6);
  });
});

describe('history is bounded', () => {
  it('grows with goals and items met, never with answers', () => {
    const lesson = new Lesson(packOf(), { ...practiceOnly, minutes: 1e6, mastery: { estimate: 0.999 } });
    const size = () =>
      JSON.stringify(
        [lesson.history.goal('A'), lesson.history.goal('B'), lesson.history.session],
        (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
      ).length;
    const play = (sessions: number) => {
      for (let i = 0; i < sessions; i++)
        lesson.begin(3_600_000).run((_, attempt) => attempt === 2 || lesson.facts.length % 3 > 0, 60);
    };
    play(2);
    const early = size();
    play(8);
    expect(size()).to.be.below(early * 1.3);
  });
});
