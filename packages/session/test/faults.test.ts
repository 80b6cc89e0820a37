import { expect } from '@open-wc/testing';
import type { Assignment, Fact } from '@leerspoor/engine';
import { StoreError, type Library, type Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { library, packHead, wholePack } from './support/pack.js';
import { calm, copyOf, next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';

/** A store of which some calls go another way. */
function broken(store: Store, calls: Partial<Store>): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const call: unknown = Reflect.get(name in calls ? calls : target, name);
      return typeof call === 'function' ? (call.bind(target) as unknown) : call;
    },
  });
}

const failing = (reason: StoreError['reason'] = 'unavailable') =>
  Promise.reject(new StoreError(reason, `it is ${reason}`));

describe('a store that fails', () => {
  for (let nth = 1; nth <= 8; nth++) {
    it(`at append ${String(nth)} loses nothing: it is told, written later, in order`, async () => {
      let count = 0;
      const kept = memoryStore();
      const store = broken(kept, { append: (facts) => (++count === nth ? failing('full') : kept.append(facts)) });
      const run = await new Run({ store, assignment: practiceOnly }).begin();
      for (let i = 0; i < 6; i++) await run.say(right, next);
      expect(taskOf(run.screen).stage).to.equal('asking');
      expect(run.notices).to.deep.equal([{ about: 'storage', reason: 'full', message: 'it is full' }]);
      expect(run.heard.map(({ seq }) => seq)).to.deep.equal(run.heard.map((_, i) => i + 1));
      const written = [];
      for await (const fact of kept.facts()) written.push(fact);
      expect(written).to.deep.equal(run.heard);
    });
  }

  it('at every append practises on in memory, and the host hears every fact once', async () => {
    const run = await new Run({
      store: broken(memoryStore(), { append: () => failing('full') }),
      assignment: practiceOnly,
    }).begin();
    await run.say(wrong, wrong, next, right, next, { type: 'stop' });
    expect(run.screen.show).to.equal('finished');
    expect(run.heard.map(({ seq }) => seq)).to.deep.equal(run.heard.map((_, i) => i + 1));
    expect(run.notices).to.have.length(1);
  });

  it('when read practises on in memory, and writes nothing behind what it could not read', async () => {
    let appended = 0;
    const count = (): Promise<void> => {
      appended += 1;
      return Promise.resolve();
    };
    const calls: Partial<Store> = {
      seq: () => Promise.resolve(3),
      facts: () => unreadable(),
      append: count,
      checkpoint: () => failing(),
    };
    const run = await new Run({ store: broken(memoryStore(), calls), assignment: practiceOnly }).begin();
    await run.say(right, next);
    expect(taskOf(run.screen).stage).to.equal('asking');
    expect(run.notices).to.deep.equal([{ about: 'storage', reason: 'unavailable', message: 'it is unavailable' }]);
    expect(appended).to.equal(0);
    expect(run.facts('item.answered')).to.have.length(1);
  });

  it('to read a part goes on with the rest, and counts on behind all that was written', async () => {
    const first = await new Run({ assignment: practiceOnly }).begin();
    await first.say(right, next, right, next);
    const kept = await copyOf(first.heard);
    async function* facts() {
      yield* first.heard.slice(0, 5);
      yield* first.heard.slice(8);
      await failing('unreadable');
    }
    const run = await new Run({ store: broken(kept, { facts }), assignment: practiceOnly, now: first.now }).begin();
    expect(taskOf(run.screen).item).to.equal(taskOf(first.screen).item);
    await run.say(right);
    expect(run.heard[0]?.seq).to.equal(first.heard.length + 1);
    expect(run.notices.map((notice) => notice.about === 'storage' && notice.reason)).to.deep.equal(['unreadable']);
  });

  it('with something else than a StoreError is a store that fails', async () => {
    const append = (): Promise<void> => {
      throw new TypeError('not even a promise');
    };
    const run = await new Run({ store: broken(memoryStore(), { append }), assignment: practiceOnly }).begin();
    expect(taskOf(await run.say(right)).stage).to.equal('right');
    expect(run.notices[0]?.message).to.contain('not even a promise');
  });

  it('because another page wrote stops here, says so once, and tries no further', async () => {
    const kept = memoryStore();
    let appends = 0;
    const append = (facts: readonly Fact[]): Promise<void> => {
      appends += 1;
      return kept.append(facts);
    };
    const run = await new Run({ store: broken(kept, { append }), assignment: practiceOnly }).begin();
    const before = appends;
    const other = run.heard.map((fact) => ({ ...fact, seq: fact.seq + run.heard.length, id: `other-${fact.id}` }));
    await kept.append(other);
    expect(await run.say(right)).to.include({ show: 'elsewhere' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(appends - before).to.equal(1);
    expect(run.facts('item.answered'), 'the answer that has no place').to.have.length(0);
    expect(run.notices.map((notice) => notice.about === 'storage' && notice.reason)).to.deep.equal(['conflict']);
    run.lesson.send({ type: 'take-over' });
    expect(taskOf(await run.until('task')).stage).to.equal('asking');
  });
});

async function* unreadable(): AsyncGenerator<never> {
  await failing();
}

describe('a store that never answers', () => {
  for (const call of ['lead', 'seq'] as const)
    it(`when it is opened (${call}) lets the lesson begin all the same, and overwrites nothing when it answers late`, async () => {
      let answer = (): void => {};
      const asked = new Promise<void>((resolve) => (answer = resolve));
      const kept = memoryStore();
      const late = { lead: () => asked.then(() => kept.lead(false)), seq: () => asked.then(() => kept.seq()) };
      const store = broken(kept, { [call]: late[call] });
      const run = await new Run({ store, assignment: practiceOnly, patience: Promise.resolve() }).begin();
      expect(taskOf(await run.say(right)).stage).to.equal('right');
      answer();
      await calm();
      expect(run.facts('item.answered')).to.have.length(1);
      expect(taskOf(await run.say(next, right)).stage).to.equal('right');
      expect(run.facts('item.answered')).to.have.length(2);
      expect(run.notices).to.deep.include.members([{ ...run.notices[0], about: 'storage', reason: 'unavailable' }]);
      expect(await kept.seq(), 'nothing is written behind what was not read').to.equal(0);
    });

  it('holds feedback up for a second at most, and the host hears all the same', async () => {
    const run = await new Run({
      store: broken(memoryStore(), { append: () => new Promise(() => {}) }),
      assignment: practiceOnly,
    }).begin();
    await run.say(right);
    expect(taskOf(run.screen).stage).to.equal('recording');
    await new Promise<void>((resolve) => run.lesson.subscribe(() => resolve()));
    expect(taskOf(run.screen).stage).to.equal('right');
    expect(run.notices[0]).to.include({ about: 'storage', reason: 'slow' });
    expect(run.facts('item.answered')).to.have.length(1);
    expect(taskOf(await run.say(next)).stage).to.equal('asking');
  });

  it('holds the end up for a second at most', async () => {
    const run = await new Run({
      store: broken(memoryStore(), { append: () => new Promise(() => {}) }),
      assignment: practiceOnly,
    }).begin();
    await run.say({ type: 'stop' });
    await new Promise<void>((resolve) => run.lesson.subscribe(() => resolve()));
    expect(run.screen.show).to.equal('finished');
  });
});

describe('items that cannot be had', () => {
  it('leave that goal out today, and say so', async () => {
    const run = await new Run({
      library: library(['g1']),
      assignment: { ...practiceOnly, goals: ['g1', 'g2'] },
    }).begin();
    expect(run.screen.goal?.id).to.equal('g2');
    expect(taskOf(run.screen).item.goals).to.deep.equal(['g2']);
    expect(run.notices).to.have.length(1);
    expect(run.notices[0]).to.include({ about: 'content', goal: 'g1' });
  });

  it('leave that goal out also when one of them was shown before the others were looked at', async () => {
    const oneByOne: Library = {
      item: (_, goal, id) => Promise.resolve(wholePack.content[goal]?.find((item) => item.id === id)),
      withGoal: (pack, goal) => library(['g1']).withGoal(pack, goal),
    };
    const run = new Run({ library: oneByOne, assignment: { ...practiceOnly, goals: ['g1', 'g2'] } });
    const started = run.lesson.start();
    expect(taskOf(await run.until('task')).item.goals).to.deep.equal(['g1']);
    run.lesson.send(right); // to a task that goes: it is no answer to the next
    await started;
    await calm();
    expect(taskOf(run.screen)).to.have.property('stage', 'asking');
    expect(taskOf(run.screen).item.goals).to.deep.equal(['g2']);
    expect(run.notices[0]).to.include({ about: 'content', goal: 'g1' });
    expect(run.facts('item.answered')).to.have.length(0);
  });

  it('open no next block: what the pupil may work on stays what the teacher set', async () => {
    const inBlocks = packHead.goals.map((goal) => ({
      ...goal,
      block: goal.id === 'g3' ? 'b2' : 'b1',
      prerequisites: [],
    }));
    const blocks = ['b1', 'b2'].map((id) => ({ id, title: id }));
    const lost: readonly string[][] = [['g1'], ['g1', 'g2']];
    const opened = lost.map(async (ids) => {
      const pack = { ...packHead, goals: inBlocks, blocks, items: [...packHead.items] };
      const run = await new Run({ library: library(ids), pack, assignment: { without: practiceOnly.without } }).begin();
      return run.screen.show === 'task' ? run.screen.item.goals : run.screen.show;
    });
    expect(await Promise.all(opened)).to.deep.equal([['g2'], 'failed']);
  });

  it('of a goal learnt before are not looked back at, whatever is assigned today', async () => {
    const first = await new Run({ assignment: practiceOnly }).begin();
    for (let i = 0; i < 12; i++) await first.say(right, next);
    expect(first.facts('goal.mastered')).to.have.length(1);
    const assignment: Assignment = { goals: ['g2'], without: ['orienting', 'activating', 'instructing', 'closing'] };
    const now = first.now + 3 * 24 * 60 * 60 * 1000;
    const store = await copyOf(first.heard);
    const run = await new Run({ store, library: library(['g1']), assignment, now }).begin();
    expect(run.notices).to.have.length(1);
    expect(taskOf(run.screen).item.goals).to.deep.equal(['g2']);
  });

  it('for no goal at all end in a sentence, and may be tried again', async () => {
    const lost = ['g1', 'g2', 'g3'];
    const run = await new Run({
      library: { withGoal: (pack, goal) => library(lost).withGoal(pack, goal) },
      assignment: practiceOnly,
    }).begin();
    expect(run.screen.show).to.equal('failed');
    expect((await run.say(next)).show).to.equal('failed');
    lost.length = 0;
    run.lesson.send(next);
    expect(taskOf(await run.until('task')).stage).to.equal('asking');
  });

  it('because the file lacks the item are such items too', async () => {
    const empty = {
      withGoal: (pack: typeof packHead, goal: string) =>
        Promise.resolve({ ...pack, content: { ...pack.content, [goal]: [] } }),
    };
    const run = await new Run({ library: empty, assignment: { ...practiceOnly, goals: ['g1', 'g2'] } }).begin();
    expect(run.notices[0]?.message).to.contain('g1');
    expect(run.screen.show).not.to.equal('loading');
  });
});
