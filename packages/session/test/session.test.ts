import { expect } from '@open-wc/testing';
import { calm, next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';

const practice = (): Promise<Run> => new Run({ assignment: practiceOnly }).begin();

describe('a session', () => {
  it('goes on to the next item of a placement without a word about the last', async () => {
    const run = await new Run().begin();
    const first = taskOf(run.screen);
    const second = taskOf(await run.say(wrong));
    expect(second.stage).to.equal('asking');
    expect(second.item.id).not.to.equal(first.item.id);
  });

  it('pauses anywhere, and comes back to the same place', async () => {
    const run = await practice();
    await run.say(wrong, { type: 'draft', text: '5' });
    const before = run.screen;
    expect(await run.say({ type: 'pause' })).to.include({ show: 'paused' });
    await run.say(right, next);
    const back = taskOf(await run.say({ type: 'resume' }));
    expect(back).to.include({ stage: 'again', draft: '5', item: taskOf(before).item });
    expect(run.heard.slice(-2).map(({ type }) => type)).to.deep.equal(['session.paused', 'session.resumed']);
  });

  it('ends kindly when the pupil wants to stop: exit ticket, then finished', async () => {
    const run = await new Run({
      assignment: { ...practiceOnly, without: practiceOnly.without!.filter((phase) => phase !== 'reflecting') },
    }).begin();
    await run.say(right);
    const ticket = await run.say({ type: 'stop' });
    expect(ticket).to.deep.include({ show: 'reflecting', questions: ['helped', 'hard', 'feeling'] });
    await run.say({ type: 'exit', question: 'helped', answer: 'plan' });
    expect(await run.say(next)).to.deep.include({ show: 'finished' });
    expect(run.facts('exit.answered')).to.have.length(1);
    expect(run.facts('session.finished')[0]?.reason).to.equal('pupil');
  });

  it('leaves the exit ticket out where the teacher does it in class', async () => {
    const run = await practice();
    expect(await run.say({ type: 'stop' })).to.include({ show: 'finished' });
    expect(run.facts('session.finished')).to.have.length(1);
  });

  it('takes no answer after the end, and starts a new session on request', async () => {
    const run = await practice();
    await run.say({ type: 'stop' });
    const count = run.heard.length;
    await run.say(right, { type: 'draft', text: '1' }, { type: 'pause' }, { type: 'stop' });
    expect(run.heard).to.have.length(count);
    expect((await run.say(next)).show).to.equal('task');
    expect(new Set(run.facts('session.started').map(({ id }) => id)).size).to.equal(2);
  });

  it('counts facts without gaps, in order, each with an id of its own', async () => {
    const run = await practice();
    await run.say(
      wrong,
      { type: 'support.open', kind: 'plan' },
      { type: 'support.close', seconds: 1, completed: true },
      right,
      next,
      right,
      { type: 'stop' },
    );
    expect(run.heard.map(({ seq }) => seq)).to.deep.equal(run.heard.map((_, i) => i + 1));
    expect(new Set(run.heard.map(({ id }) => id)).size).to.equal(run.heard.length);
    expect(run.heard.at(-1)?.type).to.equal('session.finished');
  });

  it('records a decision, what follows from it and what it presents together', async () => {
    const run = await practice();
    const types = run.heard.map(({ type }) => type);
    expect(types.slice(0, 2)).to.deep.equal(['session.started', 'decision.made']);
    expect(types.slice(-2)).to.deep.equal(['phase.entered', 'item.presented']);
  });

  it('starts a session anew when the teacher gives another assignment', async () => {
    const run = await practice();
    await run.say({ type: 'assign', assignment: { ...practiceOnly, goals: ['g2'] } }, right, next);
    expect(run.facts('session.finished')).to.have.length(1);
    expect(run.facts('session.started').at(-1)?.assignment.goals).to.deep.equal(['g2']);
    expect(run.screen.goal?.id).to.equal('g2');
  });

  it('keeps a teacher’s overrule that comes before the log is read', async () => {
    const run = new Run({ assignment: practiceOnly });
    const started = run.lesson.start();
    run.lesson.send({ type: 'overrule', by: 'juf', overrule: { do: 'assign', id: 'o1', goal: 'g2' } });
    await started;
    await calm();
    expect(run.facts('teacher.overruled')).to.have.length(1);
    expect(run.screen.goal?.id).to.equal('g2');
  });

  it('drops the item that a teacher takes away', async () => {
    const run = await practice();
    const { item } = taskOf(run.screen);
    const other = taskOf(
      await run.say({ type: 'overrule', by: 'juf', overrule: { do: 'exclude', id: 'o1', item: item.id } }),
    );
    expect(other.item.id).not.to.equal(item.id);
  });
});

describe('a results port that throws', () => {
  it('does not stop the lesson', async () => {
    const seen: unknown[] = [];
    const surfaced = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      seen.push(event.reason);
    };
    addEventListener('unhandledrejection', surfaced, { capture: true });
    const run = new Run({ assignment: practiceOnly });
    run.heard.push = () => {
      throw new Error('the host has a bug');
    };
    await run.begin();
    expect(taskOf(await run.say(right)).stage).to.equal('right');
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', surfaced, { capture: true });
    expect(seen.map(String)).to.include('Error: the host has a bug');
    await calm();
  });
});
