import { expect } from '@open-wc/testing';
import type { Assignment } from '@leerspoor/engine';
import type { LessonEvent, Screen } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { packHead } from './support/pack.js';
import { answer, copyOf, next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';
import { dice, sensible, type Dice } from './support/dice.js';

/** What a page shows that opens now on the same facts; the one that showed it before is gone. */
async function reopened(run: Run, assignment: Assignment, draft?: string): Promise<Run> {
  const item = run.screen.show === 'task' ? run.screen.item.id : '';
  const store = await copyOf(run.heard, draft === undefined ? undefined : { item, text: draft });
  return new Run({ store, assignment, now: run.now + 60_000 }).begin();
}

/** A word about an answer that could not be read is no fact: it is not said again. */
function lasting(screen: Screen): Screen {
  if (screen.show !== 'task' || !screen.outcome?.unreadable) return screen;
  return { ...screen, outcome: undefined, response: undefined };
}

/** What this pupil does next. */
function step(screen: Screen, roll: Dice): LessonEvent {
  return roll() < 0.1 ? { type: 'pause' } : sensible(screen, roll);
}

const assignments: readonly (readonly [string, Assignment])[] = [
  ['a whole lesson', {}],
  ['practice alone', practiceOnly],
  ['a young pupil', { audience: 'young' }],
  ['a check', { mode: 'check' }],
  ['preteaching', { mode: 'preteach' }],
  ['a choice of goals', { policy: 'choice', goals: ['g1', 'g2'] }],
];

describe('a lesson that is opened again', () => {
  for (const [what, assignment] of assignments) {
    it(`shows the same at every step of ${what}`, async () => {
      const run = await new Run({ assignment }).begin();
      const roll = dice(what.length);
      const shown = new Set<string>();
      for (let i = 0; i < 120; i++) {
        const again = await reopened(run, assignment);
        expect(lasting(again.screen), `step ${String(i)}`).to.deep.equal(lasting(run.screen));
        expect(again.heard, 'nothing is recorded by looking').to.deep.equal([]);
        again.lesson.stop();
        shown.add(run.screen.show);
        await run.say(step(run.screen, roll));
      }
      expect(shown.size).to.be.greaterThan(1);
    });
  }

  it('has the very item, the same try, the same help and the half-typed answer', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    await run.say(
      { type: 'support.open', kind: 'hint' },
      { type: 'support.close', seconds: 4, completed: true },
      wrong,
    );
    const again = taskOf((await reopened(run, practiceOnly, '1')).screen);
    expect(again).to.include({ stage: 'again', attempt: 2, draft: '1' });
    expect(again.item).to.equal(taskOf(run.screen).item);
    expect(again.light?.id).to.equal('g1-hint');
  });

  it('does not take the draft of another item', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    const store = await copyOf(run.heard, { item: 'another', text: '1' });
    expect(taskOf((await new Run({ store, assignment: practiceOnly }).begin()).screen).draft).to.equal(undefined);
  });

  it('goes on counting where it was', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    await run.say(right, next);
    const again = await reopened(run, practiceOnly);
    await again.say(right);
    expect(again.heard[0]?.seq).to.equal(run.heard.length + 1);
    expect(again.heard[0]?.session).to.equal(run.heard[0]?.session);
  });

  it('starts a new session after half a day, and closes the one that was left', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    await run.say(right);
    run.now += 12 * 60 * 60 * 1000;
    const again = await reopened(run, practiceOnly);
    expect(again.heard.map(({ type }) => type).slice(0, 2)).to.deep.equal(['session.finished', 'session.started']);
    expect(again.screen.show).to.equal('task');
  });

  it('goes on in the same session when the clock ran back', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    await run.say(right);
    const again = new Run({
      store: await copyOf(run.heard),
      assignment: practiceOnly,
      now: run.now - 7 * 24 * 60 * 60 * 1000,
    });
    await again.begin();
    expect(taskOf(again.screen).stage).to.equal('right');
    await again.say(next, answer('7'));
    expect(again.heard.map(({ seq }) => seq)).to.deep.equal(again.heard.map((_, i) => run.heard.length + 1 + i));
  });

  it('starts a new session for another assignment', async () => {
    const run = await new Run({ assignment: practiceOnly }).begin();
    const other = { ...practiceOnly, goals: ['g2'] };
    const again = await new Run({ store: await copyOf(run.heard), assignment: other, now: run.now }).begin();
    expect(again.screen.goal?.id).to.equal('g2');
    expect(again.facts('session.finished')).to.have.length(1);
  });

  it('goes on with the same goal where a newer pack has that item no more', async () => {
    const first = await new Run({ assignment: practiceOnly }).begin();
    const { id } = taskOf(first.screen).item;
    const pack = { ...packHead, version: '1.1.0', items: packHead.items.filter((row) => row.id !== id) };
    const store = await copyOf(first.heard);
    const run = await new Run({ store, pack, assignment: practiceOnly, now: first.now }).begin();
    expect(taskOf(run.screen).item.goals).to.deep.equal(['g1']);
    expect(taskOf(run.screen).item.id).not.to.equal(id);
  });
});

describe('two pages of one pupil', () => {
  it('practise one at a time; the other says so, and can take over with everything kept', async () => {
    const store = memoryStore();
    const one = await new Run({ store, assignment: practiceOnly }).begin();
    const before = taskOf(await one.say(wrong));
    const other = await new Run({ store, assignment: practiceOnly, now: one.now + 5_000 }).begin();
    expect(other.screen.show).to.equal('elsewhere');
    await other.say(right, next, { type: 'stop' });
    expect(other.heard).to.deep.equal([]);
    other.lesson.send({ type: 'take-over' });
    const taken = taskOf(await other.until('task'));
    expect(taken).to.include({
      stage: 'again',
      item: before.item,
    });
    expect(one.screen.show).to.equal('elsewhere');
    await other.say(right);
    await one.say(right);
    expect(other.heard[0]?.seq).to.equal(one.heard.length + 1);
    expect(one.facts('item.answered')).to.have.length(1);
  });

  it('the other may practise when the first has left', async () => {
    const store = memoryStore();
    const one = await new Run({ store, assignment: practiceOnly }).begin();
    await one.lesson.stop();
    const other = await new Run({ store, assignment: practiceOnly, now: one.now }).begin();
    expect(other.screen.show).to.equal('task');
  });
});
