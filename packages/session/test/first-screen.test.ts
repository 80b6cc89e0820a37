import { expect } from '@open-wc/testing';
import type { Screen } from '@leerspoor/session';
import { calm, practiceOnly, right, Run, taskOf } from './support/run.js';

describe('the first screen', () => {
  it('is there before the machine is, and the machine shows the same', async () => {
    const run = new Run({ assignment: practiceOnly });
    const screens: Screen[] = [];
    run.lesson.subscribe((screen) => screens.push(screen));
    const first = await Promise.race([run.until('task'), run.lesson.start().then(() => undefined)]);
    expect(first).not.to.equal(undefined);
    await run.until('task');
    await calm();
    expect(screens).to.deep.equal([first]);
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
