import { expect } from '@open-wc/testing';
import { decide, replay, type Decision } from '@leerspoor/engine';
import { parseFact } from '@leerspoor/engine/facts';
import { practiceOnly } from '../support/assignments.js';
import { day, Lesson } from '../support/lesson.js';
import { packOf } from '../support/pack.js';

describe('decide: a first lesson', () => {
  it('leads who answers right to verrijking', () => {
    const lesson = new Lesson(packOf());
    const decision = lesson.until(
      () => true,
      ({ why }) => why.code === 'mastered',
    );
    expect(decision.act).to.include({ do: 'present', track: 'verrijking' });
    expect(decision.also.map(({ type }) => type)).to.include('goal.mastered');
  });

  it('gives the same decision 1,000 times', () => {
    const lesson = new Lesson(packOf());
    for (let i = 0; i < 8; i++) lesson.step(() => i % 2 === 0);
    const first = JSON.stringify(lesson.look());
    for (let i = 0; i < 1000; i++) expect(JSON.stringify(lesson.look())).to.equal(first);
  });
});

describe('decide: a goal whose file cannot be had', () => {
  const pack = packOf({
    goals: [
      { id: 'A', block: 'one' },
      { id: 'B', block: 'one', prerequisites: ['A'] },
      { id: 'C', block: 'two' },
    ],
    blocks: [
      { id: 'one', title: 'one' },
      { id: 'two', title: 'two' },
    ],
  });
  const without = (...unavailable: string[]): Lesson => Object.assign(new Lesson(pack, practiceOnly), { unavailable });
  const goals = ({ decisions }: Lesson) => new Set(decisions.flatMap(({ act }) => ('goal' in act ? [act.goal] : [])));
  const right = () => true;

  it('is left out: what builds on it comes, and the next block stays closed', () => {
    const lesson = without('A').run(right);
    expect([...goals(lesson)]).to.deep.equal(['B']);
    expect(lesson.decisions.at(-1)?.act).to.deep.equal({ do: 'end', reason: 'empty' });
  });

  it('opens no next block where its whole block cannot be had', () => {
    expect(goals(without('A', 'B').run(right)).size).to.equal(0);
    expect([...goals(new Lesson(pack, practiceOnly).run(right))]).to.include.members(['A', 'C']);
  });

  it('is passed where it was passed before, and not looked back at', () => {
    const lesson = new Lesson(pack, { minutes: 500 }).run(right, 400);
    expect([...goals(lesson)]).to.include('C');
    lesson.decisions.length = 0;
    lesson.unavailable = ['A', 'B'];
    lesson.begin(2 * day).run(right);
    expect([...goals(lesson)]).to.deep.equal(['C']);
  });

  it('stands in the decision, so that the facts alone tell what was decided', () => {
    const lesson = without('A').run(right);
    const again = replay(pack, []);
    let compared = 0;
    for (const fact of lesson.facts) {
      expect(parseFact(fact)).to.deep.equal({ fact });
      if (fact.type === 'decision.made') {
        compared += 1;
        expect(redecided(again, fact.decision)).to.deep.equal(fact.decision);
      }
      again.add(fact);
    }
    expect(compared).to.be.greaterThan(5);
  });

  function redecided(history: ReturnType<typeof replay>, { now, unavailable }: Decision): Decision {
    const { assignment = {}, seed = 0 } = history.session ?? {};
    return decide(pack, history, assignment, now, seed, unavailable);
  }
});
