import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, replay, type Decision, type FactOf, type History } from '@leerspoor/engine';
import { anyAssignment, anyPack, longHappenings } from '../support/any-pack.js';
import { Lesson } from '../support/lesson.js';
import { assignment, happening, threeGoals, wander } from '../support/wander.js';

const happenings = fc.array(happening, { minLength: 20, maxLength: 60 });
const runs = { numRuns: 25, includeErrorInReport: true };
const pack = threeGoals();

describe('laws of decisions', function () {
  this.timeout(60_000);

  it('the same pack, history, assignment, time and seed give the same decision, and change nothing', () => {
    fc.assert(
      fc.property(happenings, assignment, (what, set) => {
        const lesson = wander(new Lesson(pack, set), what);
        const first = JSON.stringify(lesson.look());
        expect(JSON.stringify(lesson.look())).to.equal(first);
        const again = replay(pack, lesson.facts);
        expect(JSON.stringify(decide(pack, again, lesson.assignment, lesson.now, lesson.seed))).to.equal(first);
      }),
      runs,
    );
  });

  it('replaying any beginning of a log gives the history as it was then', () => {
    fc.assert(
      fc.property(happenings, fc.double({ min: 0, max: 1, noNaN: true }), (what, part) => {
        const lesson = wander(new Lesson(pack), what);
        const cut = Math.floor(part * lesson.facts.length);
        const grown = replay(pack, lesson.facts.slice(0, cut));
        for (const fact of lesson.facts.slice(cut)) grown.add(fact);
        expect(told(grown)).to.equal(told(lesson.history));
      }),
      runs,
    );
  });

  it('no fact takes visible progress away', () => {
    fc.assert(
      fc.property(happenings, (what) => {
        const lesson = new Lesson(pack);
        const progress: Record<string, number> = { A: 0, B: 0, C: 0 };
        wander(lesson, what);
        const history = replay(pack, []);
        for (const fact of lesson.facts) {
          history.add(fact);
          for (const goal of ['A', 'B', 'C']) {
            const now = history.progress(goal);
            expect(now, `${fact.type} at ${fact.seq}`).to.be.at.least(progress[goal] ?? 0);
            expect(now).to.be.within(0, 5);
            progress[goal] = now;
          }
        }
      }),
      runs,
    );
  });

  it('theme and interest never change leerstatus', () => {
    fc.assert(
      fc.property(happenings, (what) => {
        const plain = wander(new Lesson(pack), what);
        const themed = replay(
          pack,
          plain.facts.map((fact) =>
            fact.type === 'session.started' ? { ...fact, assignment: { ...fact.assignment, theme: 'dieren' } } : fact,
          ),
        );
        for (const goal of ['A', 'B', 'C'])
          expect(themed.leerstatus(goal)).to.deep.equal(plain.history.leerstatus(goal));
      }),
      runs,
    );
  });

  it('never an item twice in a session, nor one that was excluded, nor practice of the same family twice running when another is free', () => {
    fc.assert(
      fc.property(anyPack, longHappenings, anyAssignment, (any, what, set) => {
        const lesson = wander(new Lesson(any, set), what);
        const history = replay(any, []);
        for (const fact of lesson.facts) {
          if (fact.type === 'item.presented') fits(history, fact);
          history.add(fact);
        }
      }),
      runs,
    );
  });

  it('whatever the pack and the assignment, a lesson goes on without a throw, and ends for who is always right or never', () => {
    fc.assert(
      fc.property(anyPack, longHappenings, anyAssignment, (any, what, set) => {
        wander(new Lesson(any, set), what, ({ history }) => {
          for (const { goal } of history.catalogue.goals.values()) expect(history.progress(goal.id)).to.be.within(0, 5);
        });
        for (const right of [true, false]) {
          const lesson = new Lesson(any, { ...set, minutes: 10_000, items: undefined }).run(() => right, 1000);
          expect(lesson.history.session?.ended, right ? 'right' : 'wrong').to.not.equal(undefined);
        }
      }),
      runs,
    );
  });

  it('every decision says why, from facts that exist, and what else was possible', () => {
    fc.assert(
      fc.property(happenings, assignment, (what, set) => {
        const lesson = wander(new Lesson(pack, set), what);
        for (const fact of lesson.facts) if (fact.type === 'decision.made') sound(fact.decision, fact.seq);
      }),
      runs,
    );
  });
});

/** The decisions whose item may be of any family: those that ask for this very one, and those of other pools. */
const anyFamily = new Set([
  'twin',
  'misconception',
  'prerequisite',
  'preteach',
  'check',
  'recheck',
  'placement',
  'goes-on',
]);

function fits(history: History, { item, goal, track, use, twin, seq }: FactOf<'item.presented'>): void {
  const isFree = (id: string) =>
    !history.metNow(id) && !history.overrules.some(({ overrule }) => overrule.do === 'exclude' && overrule.item === id);
  expect(isFree(item), `${item} at ${seq}`).to.equal(true);
  const { rows, goals, purposeOf } = history.catalogue;
  const row = rows.get(item);
  if (twin || row?.family !== history.session?.family || anyFamily.has(history.decision?.why.code ?? '')) return;
  const pool = use === 'practice' ? (goals.get(goal)?.pools[purposeOf(track)] ?? []) : [];
  const others = pool.filter(
    (other) =>
      other.track === track &&
      other.family !== row?.family &&
      (other.scaffold ?? 0) === (row?.scaffold ?? 0) &&
      isFree(other.id),
  );
  expect(others, `the family of ${item} at ${seq}`).to.deep.equal([]);
}

function sound(decision: Decision, seq: number): void {
  expect(decision.why.code).to.be.a('string');
  expect(decision.from.length).to.be.at.most(20);
  for (const from of decision.from) expect(from).to.be.within(1, seq - 1);
  expect(decision.insteadOf.length).to.be.at.most(5);
  expect(JSON.stringify(decision)).to.not.match(/(?<!"from":)null/);
}

const told = (history: ReturnType<typeof replay>) =>
  JSON.stringify(
    [
      history.seq,
      history.open,
      history.session,
      history.decision,
      ['A', 'B', 'C'].map((goal) => [history.goal(goal), history.leerstatus(goal), history.progress(goal)]),
    ],
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );
