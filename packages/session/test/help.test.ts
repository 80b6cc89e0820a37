import { expect } from '@open-wc/testing';
import { copyOf, next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';

const practice = (): Promise<Run> => new Run({ assignment: practiceOnly }).begin();

describe('help', () => {
  it('opens over the task at any time in practice, and leads back to it', async () => {
    const run = await practice();
    const before = run.screen;
    expect(before.help).to.deep.equal(['hint', 'plan', 'example']);
    const open = await run.say({ type: 'support.open', kind: 'plan' });
    expect(open.show === 'support' && open.support.id).to.equal('g1-plan');
    await run.say({ type: 'step', step: 1, steps: 2, success: true });
    const back = taskOf(await run.say({ type: 'support.close', seconds: 20, completed: true }));
    expect(back).to.include({ stage: 'asking', attempt: 1, item: taskOf(before).item });
    await run.say(right);
    expect(run.facts('support.opened')[0]).to.include({ kind: 'plan', by: 'pupil', item: back.item.id });
    expect(run.facts('step.completed')[0]).to.include({ support: 'g1-plan', step: 1, steps: 2, success: true });
    expect(run.facts('support.closed')[0]).to.include({ seconds: 20, completed: true });
    expect(run.facts('item.answered')[0]?.unaided).to.equal(false);
  });

  it('comes back to the feedback it was opened from', async () => {
    const run = await practice();
    const before = taskOf(await run.say(wrong));
    await run.say({ type: 'support.open', kind: 'example' });
    const back = taskOf(await run.say({ type: 'support.close', seconds: 5, completed: false }));
    expect(back).to.include({ stage: 'again', attempt: 2 });
    expect(back.outcome).to.deep.equal(before.outcome);
  });

  it('closes one support when another is opened in its place', async () => {
    const run = await practice();
    await run.say({ type: 'support.open', kind: 'plan' }, { type: 'support.open', kind: 'example', seconds: 7 });
    expect(run.screen.show === 'support' && run.screen.support.kind).to.equal('example');
    expect(run.facts('support.closed')[0]).to.include({ kind: 'plan', seconds: 7, completed: false });
  });

  it('keeps a hint beside the task once the pupil has opened it', async () => {
    const run = await practice();
    await run.say({ type: 'support.open', kind: 'hint' });
    const back = taskOf(await run.say({ type: 'support.close', seconds: 3, completed: true }));
    expect(back.light?.id).to.equal('g1-hint');
    await run.say(right);
    expect(taskOf(await run.say(next)).light).to.equal(undefined);
  });

  it('goes on another way when a support does not load', async () => {
    const run = await practice();
    await run.say({ type: 'support.open', kind: 'plan' });
    const back = taskOf(await run.say({ type: 'support.fail' }));
    expect(back.stage).to.equal('asking');
    expect(back.help).to.deep.equal(['hint', 'example']);
    expect((await run.say({ type: 'support.open', kind: 'plan' })).show).to.equal('task');
  });

  it('offers the other kinds, and says which would not open', async () => {
    const run = await new Run({ assignment: { ...practiceOnly, without: ['orienting', 'activating'] } }).begin();
    expect(run.screen.show).to.equal('choosing-support');
    const [kind] = run.screen.help;
    await run.say({ type: 'support.open', kind: kind! });
    const other = await run.say({ type: 'support.fail' });
    expect(other).to.deep.include({ show: 'choosing-support', failed: kind });
    expect(other.help).not.to.include(kind);
    await run.say({ type: 'choose', choice: 'continue', value: 'no-help' });
    expect(run.facts('pupil.chose').at(-1)).to.include({ choice: 'continue', value: 'no-help' });
    expect(run.facts('decision.made').length).to.be.greaterThan(1);
  });

  it('begins where the pupil was, after a pause and after a reload', async () => {
    const run = await practice();
    await run.say({ type: 'support.open', kind: 'plan' }, { type: 'step', step: 1, steps: 2, success: true });
    await run.say({ type: 'pause' });
    const back = await run.say({ type: 'resume' });
    expect(back.show === 'support' && back.resume.steps).to.equal(1);
    const again = await new Run({ store: await copyOf(run.heard), assignment: practiceOnly, now: run.now }).begin();
    expect(again.screen.show === 'support' && again.screen.resume.steps).to.equal(1);
  });

  it('is not given in a placement', async () => {
    const run = await new Run().begin();
    const task = taskOf(run.screen);
    expect(task.item.use).to.equal('placement');
    expect(task.check).to.equal(true);
    expect(task.help).to.deep.equal([]);
    expect(await run.say({ type: 'support.open', kind: 'plan' })).to.equal(task);
    expect(run.facts('support.opened')).to.have.length(0);
  });

  it('asks the teacher, with the words of the pupil only where the host wants them', async () => {
    const run = await practice();
    await run.say({ type: 'ask', words: 'Ik snap stap 2 niet' });
    expect(run.facts('help.requested')[0]).to.include({ goal: 'g1' }).and.not.to.have.property('words');
    const willing = await new Run({ assignment: practiceOnly, words: true }).begin();
    await willing.say({ type: 'ask', words: 'Ik snap stap 2 niet' });
    expect(willing.facts('help.requested')[0]?.words).to.equal('Ik snap stap 2 niet');
  });
});
