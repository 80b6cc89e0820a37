import { expect } from '@open-wc/testing';
import { answer, calm, next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';

const practice = (): Promise<Run> => new Run({ assignment: practiceOnly }).begin();

describe('answering', () => {
  it('says right, and goes on to another item', async () => {
    const run = await practice();
    const first = taskOf(run.screen);
    expect(first).to.include({ stage: 'asking', attempt: 1 });
    const feedback = taskOf(await run.say(right));
    expect(feedback).to.include({ stage: 'right', attempt: 1 });
    expect(feedback.outcome?.score).to.equal(1);
    const second = taskOf(await run.say(next));
    expect(second.stage).to.equal('asking');
    expect(second.item.id).not.to.equal(first.item.id);
  });

  it('gives two tries, then the worked solution, then a twin', async () => {
    const run = await practice();
    const { item } = taskOf(run.screen);
    const again = taskOf(await run.say(wrong));
    expect(again).to.include({ stage: 'again', attempt: 2 });
    expect(again.outcome?.misconception).to.equal('m1');
    expect(taskOf(await run.say(wrong))).to.include({ stage: 'solution', attempt: 2 });
    const twin = taskOf(await run.say(next));
    expect(twin.item.family).to.equal(item.family);
    expect(run.facts('item.presented').at(-1)?.twin).to.equal(true);
    expect(run.facts('item.answered').map(({ attempt, score }) => [attempt, score])).to.deep.equal([
      [1, 0],
      [2, 0],
    ]);
  });

  it('asks again, and counts nothing, when an answer cannot be read', async () => {
    const run = await practice();
    const asked = taskOf(await run.say(answer('3//4')));
    expect(asked).to.include({ stage: 'asking', attempt: 1 });
    expect(asked.outcome?.unreadable).to.equal(true);
    const other = taskOf(await run.say({ type: 'answer', response: { type: 'choice', chosen: ['7'] }, seconds: 1 }));
    expect(other).to.include({ stage: 'asking', attempt: 1 });
    expect(run.facts('item.answered')).to.have.length(0);
    const second = taskOf(await run.say(wrong, answer('')));
    expect(second).to.include({ stage: 'again', attempt: 2 });
    expect(run.facts('item.answered')).to.have.length(1);
  });

  it('shows feedback only when the facts are recorded', async () => {
    const run = await practice();
    run.lesson.send(right);
    const screen = taskOf(run.screen);
    expect(screen.stage).to.equal('recording');
    expect(screen.outcome).to.equal(undefined);
    expect(run.facts('item.answered')).to.have.length(0);
    await calm();
    expect(taskOf(run.screen).stage).to.equal('right');
    expect(run.facts('item.answered')).to.have.length(1);
  });

  it('writes all that replay must know of an item into the answer', async () => {
    const run = await practice();
    const { item } = taskOf(run.screen);
    await run.say(answer('7', 12.5));
    const { id: _id, time: _time, seq: _seq, ...fact } = run.facts('item.answered')[0]!;
    const { family, goals, track, use, difficulty, guess } = item;
    expect(fact).to.deep.include({
      type: 'item.answered',
      item: item.id,
      family,
      goals,
      track,
      use,
      difficulty,
      guess,
    });
    expect(fact).to.deep.include({
      response: { type: 'number', text: '7' },
      score: 1,
      attempt: 1,
      unaided: true,
      rapid: false,
      seconds: 12.5,
    });
    expect(fact).to.include({
      v: 1,
      pupil: 'k3f9',
      pack: 'tellen',
      packVersion: '1.0.0',
      session: run.facts('session.started')[0]!.id,
    });
  });

  it('leaves a slip out of the facts', async () => {
    const run = await practice();
    await run.say(answer('9'));
    expect(run.facts('item.answered')[0]).not.to.have.property('misconception');
  });

  it('meets two rapid wrong answers in a row with calm and a choice of help, and a thoughtful one ends that', async () => {
    const run = await practice();
    expect(taskOf(await run.say(answer('8', 1.4))).calm).to.equal(false);
    expect(run.facts('item.answered')[0]?.rapid).to.equal(true);
    await run.say(wrong, next);
    expect(taskOf(await run.say(answer('8', 1.9))).calm).to.equal(true);
    await run.say(wrong, next);
    expect(run.screen.show).to.equal('choosing-support');
    expect(run.screen.decision?.why.code).to.equal('too-fast');
    await run.say({ type: 'choose', choice: 'continue', value: 'no-help' });
    expect(taskOf(await run.say(wrong)).calm).to.equal(false);
  });

  it('takes a double click for one', async () => {
    const run = await practice();
    run.lesson.send(right);
    run.lesson.send(right);
    await calm();
    run.lesson.send(next);
    run.lesson.send(next);
    await calm();
    expect(run.facts('item.answered')).to.have.length(1);
    expect(run.facts('item.presented')).to.have.length(2);
  });
});
