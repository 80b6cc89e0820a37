import { expect } from '@open-wc/testing';
import { StoreError, type Store, type StoreFailure } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store/memory';
import { next, practiceOnly, right, Run, taskOf, wrong } from './support/run.js';

/** Failures that the host must hear of; what else fails costs a cache or a half-typed answer. */
const heardOf: ReadonlySet<string> = new Set(['facts', 'seq', 'append']);

/** A store of which some calls fail, and what was called. */
function failingAt(
  fails: (call: number) => boolean,
  reason: StoreFailure,
): { store: Store; kept: Store; failed: string[]; calls: () => number } {
  const kept = memoryStore();
  const failed: string[] = [];
  let calls = 0;
  const refused = (name: string): boolean => {
    if (!fails(++calls)) return false;
    failed.push(name);
    return true;
  };
  const error = new StoreError(reason, `it is ${reason}`);
  const store = new Proxy(kept, {
    get(target, name: keyof Store) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function' || name === 'close') return call;
      if (name === 'facts') return (from?: number) => (refused(name) ? failedReading(error) : target.facts(from));
      return (...given: unknown[]): unknown =>
        refused(name) ? Promise.reject(error) : Reflect.apply(call, target, given);
    },
  });
  return { store, kept, failed, calls: () => calls };
}

async function* failedReading(error: Error): AsyncGenerator<never> {
  await Promise.reject(error);
}

/** A lesson of six answers. What it told and kept must be in order, without gaps, each once. */
async function practise(fails: (call: number) => boolean, reason: StoreFailure): Promise<ReturnType<typeof failingAt>> {
  const faults = failingAt(fails, reason);
  const run = await new Run({ store: faults.store, assignment: practiceOnly }).begin();
  await run.say(wrong, right, next, { type: 'draft', text: '1' }, right, next, wrong, wrong, next, right, next);
  expect(taskOf(run.screen).stage, 'practice goes on').to.equal('asking');
  const about = `failed: ${faults.failed.join()}`;
  expect(
    run.heard.map(({ seq }) => seq),
    about,
  ).to.deep.equal(run.heard.map((_, i) => i + 1));
  expect(run.facts('item.answered'), about).to.have.length(6);
  const kept = [];
  for await (const fact of faults.kept.facts()) kept.push(fact);
  expect(kept, `${about}; what is kept`).to.deep.equal(run.heard.slice(0, kept.length));
  if (faults.failed.some((name) => heardOf.has(name)))
    expect(run.notices, about).to.deep.include({ about: 'storage', reason, message: `it is ${reason}` });
  await run.lesson.stop();
  return faults;
}

for (const reason of ['unavailable', 'full', 'unreadable', 'lost'] as const)
  describe(`a store that is ${reason}`, () => {
    it('at any one call costs no practice and doubles nothing, and the host hears of it', async () => {
      const calls = (await practise(() => false, reason)).calls();
      expect(calls).to.be.greaterThan(10);
      for (let nth = 1; nth <= calls; nth++)
        expect((await practise((call) => call === nth, reason)).failed).to.have.length(1);
    });

    it('from any call on costs no practice and doubles nothing, and the host hears of it', async () => {
      const calls = (await practise(() => false, reason)).calls();
      for (let from = 1; from <= calls; from++) await practise((call) => call >= from, reason);
    });
  });
