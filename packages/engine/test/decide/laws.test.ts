import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decide, replay, type Decision } from '@leerspoor/engine';
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

  it('never an item twice in a session, nor one that was excluded, nor the same family twice running when another is free', () => {
    fc.assert(
      fc.property(happenings, assignment, (what, set) => {
        const lesson = wander(new Lesson(pack, set), what);
        let met = new Set<string>();
        for (const fact of lesson.facts) {
          if (fact.type === 'session.started') met = new Set();
          if (fact.type !== 'item.presented') continue;
          expect(met.has(fact.item), `${fact.item} at ${fact.seq}`).to.equal(false);
          met.add(fact.item);
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
