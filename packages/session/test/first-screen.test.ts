import { expect } from '@open-wc/testing';
import type { Library, Screen } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { library, wholePack } from './support/pack.js';
import { calm, practiceOnly, right, Run, taskOf } from './support/run.js';

describe('the first screen', () => {
  it('is there before the machine is, and the machine shows the same', async () => {
    const run = new Run({ assignment: practiceOnly });
    const screens: Screen[] = [];
    run.lesson.subscribe((screen) => screens.push(screen));
    const started = run.lesson.start().then(() => undefined);
    const first = await Promise.race([run.until('task'), started]);
    expect(first).not.to.equal(undefined);
    await started;
    await calm();
    expect(new Set(screens)).to.deep.equal(new Set([first]));
  });

  it('does not wait until all items of its goal are looked at, and stays when they come', async () => {
    const asked: string[] = [];
    const oneByOne: Library = {
      item: (_, goal, id) => {
        asked.push('item');
        return Promise.resolve(wholePack.content[goal]?.find((item) => item.id === id));
      },
      withGoal: (pack, goal) => {
        asked.push(goal);
        return library().withGoal(pack, goal);
      },
    };
    const run = new Run({ assignment: practiceOnly, library: oneByOne });
    const shown: Screen[] = [];
    run.lesson.subscribe((screen) => shown.push(screen));
    const started = run.lesson.start();
    const first = await run.until('task');
    expect(asked).to.deep.equal(['item']);
    await started;
    await calm();
    expect(asked).to.include('g1');
    expect(new Set(shown)).to.deep.equal(new Set([first]));
    expect(run.lesson.pack.content).to.have.property('g1');
  });

  it('comes before anything is written; a lesson that is left then is written all the same', async () => {
    const store = memoryStore();
    const append = store.append.bind(store);
    let written = 0;
    store.append = (facts) => {
      written += facts.length;
      return append(facts);
    };
    let stands = (): void => {};
    const whenShown = (): Promise<void> => new Promise((resolve) => (stands = resolve));
    const run = new Run({ assignment: practiceOnly, store, whenShown });
    const started = run.lesson.start();
    await run.until('task');
    await calm();
    expect([written, run.heard.length]).to.deep.equal([0, 0]);
    await run.lesson.stop();
    expect(run.heard.map(({ type }) => type)).to.include.members(['session.started', 'item.presented']);
    expect(written).to.equal(run.heard.length);
    stands();
    await started;
  });

  it('takes an answer that is given before the machine is there', async () => {
    const run = new Run({ assignment: practiceOnly });
    const started = run.lesson.start();
    await run.until('task');
    run.lesson.send(right);
    expect(taskOf(run.screen).stage).to.equal('recording');
    await started;
    await calm();
    expect(taskOf(run.screen).stage).to.equal('right');
    expect(run.facts('item.answered')).to.have.length(1);
  });

  it('lets nothing be said before it is there, but by a teacher', async () => {
    const run = new Run({ assignment: practiceOnly });
    const started = run.lesson.start();
    run.lesson.send(right);
    run.lesson.send({ type: 'assign', assignment: { ...practiceOnly, goals: ['g3'] } });
    await started;
    await calm();
    expect(run.screen.goal?.id).to.equal('g3');
    expect(run.facts('item.answered')).to.have.length(0);
  });

  it('comes to nothing when the lesson is stopped meanwhile', async () => {
    const run = new Run({ assignment: practiceOnly });
    const started = run.lesson.start();
    await run.lesson.stop();
    await started;
    run.lesson.send(right);
    await calm();
    expect(run.facts('item.answered')).to.have.length(0);
  });
});
