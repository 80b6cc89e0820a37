import { expect } from '@open-wc/testing';
import type { Assignment } from '@leerspoor/engine';
import { next, practiceOnly, right, Run, wrong } from './support/run.js';

const open = (assignment: Assignment): Promise<Run> => new Run({ assignment }).begin();
const oriented: Assignment = { goals: ['g1'], without: ['activating', 'checking', 'instructing'] };

describe('the pupil’s own share in a lesson', () => {
  it('estimates before and after, and sees beside it what it did, as information', async () => {
    const run = await open(oriented);
    expect(run.screen).to.include({ show: 'orienting', estimate: 10 });
    await run.say(
      { type: 'estimate', value: 4, scale: 10, aim: 7, needs: 'plan' },
      next,
      right,
      next,
      wrong,
      right,
      next,
    );
    const ticket = await run.say({ type: 'stop' });
    if (ticket.show !== 'reflecting') throw new Error(ticket.show);
    expect(ticket.estimate).to.equal(10);
    expect(ticket.questions).to.deep.equal(['helped', 'hard']);
    expect(ticket.summary.self).to.deep.include({ value: 4, scale: 10, right: 1, of: 2 });
    const end = await run.say({ type: 'estimate', value: 6, scale: 10 }, next);
    expect(end.show === 'finished' && end.summary.self?.after).to.equal(6);
    expect(run.facts('pupil.estimated').map(({ when }) => when)).to.deep.equal(['before', 'after']);
    expect(run.facts('pupil.estimated')[0]).to.include({ aim: 7, needs: 'plan' });
  });

  it('is not asked to estimate where the teacher switched that off', async () => {
    const run = await open({ ...oriented, estimates: false });
    expect(run.screen).to.include({ show: 'orienting', estimate: undefined });
  });

  it('chooses how hard it may be only where the teacher shares that, and the recommended one is marked', async () => {
    expect((await open(oriented)).screen.challenge).to.equal(undefined);
    const shared = await open({ ...oriented, steering: 'shared' });
    expect(shared.screen.challenge).to.deep.equal({ chosen: 'right', recommended: 'right' });
    await shared.say({ type: 'choose', choice: 'challenge', value: 'challenge' }, next);
    expect(shared.facts('decision.made').at(-1)?.decision.why).to.include({ code: 'pupil-chose', value: 'challenge' });
    expect(shared.screen.challenge, 'not at every task').to.equal(undefined);
    const own = await open({ ...oriented, steering: 'pupil' });
    expect((await own.say(next)).challenge).to.deep.equal({ chosen: 'right', recommended: 'right' });
  });

  it('is taught all the same when it chose how hard it may be before', async () => {
    const run = await open({ goals: ['g1'], without: ['activating'], steering: 'shared' });
    await run.say({ type: 'choose', choice: 'challenge', value: 'challenge' }, next);
    expect(run.screen.show).to.equal('choosing-support');
  });

  it('may say at the closing that it wants some more help, or none', async () => {
    const assignment: Assignment = { goals: ['g1'], without: ['activating', 'orienting', 'checking'] };
    const reach = async (): Promise<Run> => {
      const run = await open(assignment);
      await run.say({ type: 'choose', choice: 'continue', value: 'no-help' });
      for (let i = 0; i < 12 && run.screen.show !== 'closing'; i++) await run.say(right, next);
      return run;
    };
    const together = await reach();
    expect(together.screen).to.include({ show: 'closing', alone: true });
    await together.say({ type: 'choose', choice: 'continue', value: 'together' });
    expect(together.screen).to.include({ show: 'choosing-support' });
    const alone = await reach();
    expect(await alone.say({ type: 'choose', choice: 'alone', value: 'alone' })).to.include({ show: 'task' });
  });

  it('works with a teacher and a few others without that it counts for one of them', async () => {
    const run = await open({ ...practiceOnly, together: true });
    expect(run.screen.together).to.equal(true);
    for (let i = 0; i < 10; i++) await run.say(right, next);
    expect(run.facts('item.answered').every(({ unaided }) => !unaided)).to.equal(true);
    expect(run.facts('goal.mastered')).to.deep.equal([]);
  });

  it('celebrates going on after being stuck, once, from the facts', async () => {
    const run = await open(practiceOnly);
    for (let i = 0; i < 80 && run.facts('pupil.stuck').every(({ level }) => level !== 'stuck'); i++)
      await run.say(...(run.screen.show === 'task' ? [wrong, wrong, next] : [goOn]));
    const seen: string[] = [];
    for (let i = 0; i < 12; i++) {
      await run.say(...(run.screen.show === 'task' ? [right, next] : [goOn]));
      if (run.screen.celebrate) seen.push(run.screen.celebrate.of);
    }
    expect(seen.filter((of) => of === 'recovered')).to.have.length(1);
  });
});

const goOn = { type: 'choose', choice: 'continue', value: 'no-help' } as const;
