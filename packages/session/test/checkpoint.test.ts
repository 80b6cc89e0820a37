import { expect } from '@open-wc/testing';
import type { Checkpoint, Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { dice, sensible } from './support/dice.js';
import { practiceOnly, Run } from './support/run.js';

/** Counts the facts that are read. */
function counting(store: Store): { readonly store: Store; readonly read: () => number } {
  let count = 0;
  const facts = store.facts.bind(store);
  store.facts = async function* (from) {
    for await (const fact of facts(from)) {
      count += 1;
      yield fact;
    }
  };
  return { store, read: () => count };
}

/** A long log, with the checkpoint that was kept on the way. */
async function longLog(): Promise<{ run: Run; checkpoint: Checkpoint }> {
  const store = memoryStore();
  const run = await new Run({ store, assignment: { ...practiceOnly, minutes: 600 } }).begin();
  const roll = dice(3);
  while (run.heard.length < 420) await run.say(sensible(run.screen, roll));
  const checkpoint = await store.checkpoint();
  if (!checkpoint) throw new Error('no checkpoint was kept');
  return { run, checkpoint };
}

/** How a page that opens now on these facts and this checkpoint begins. */
async function opened(run: Run, checkpoint: Checkpoint | undefined): Promise<{ again: Run; read: number }> {
  const kept = memoryStore(run.heard);
  if (checkpoint) await kept.saveCheckpoint(checkpoint);
  const { store, read } = counting(kept);
  const again = new Run({ store, assignment: { ...practiceOnly, minutes: 600 }, now: run.now });
  return { again: await again.begin(), read: read() };
}

describe('a checkpoint', () => {
  it('spares reading the log, and leads to the same place', async () => {
    const { run, checkpoint } = await longLog();
    const { again, read } = await opened(run, checkpoint);
    expect(read).to.be.lessThan(230);
    expect(again.screen).to.deep.equal(run.screen);
    expect(again.lesson.leerstatus('g1')).to.deep.equal(run.lesson.leerstatus('g1'));
  });

  for (const [what, spoil] of [
    ['of other facts', (one: Checkpoint) => ({ ...one, id: 'another' })],
    ['of another version', (one: Checkpoint) => ({ ...one, version: 'another' })],
    ['from behind the end of the log', (one: Checkpoint) => ({ ...one, seq: 9999 })],
    ['that is damaged', (one: Checkpoint) => ({ ...one, data: { torn: true } })],
    ['that is nothing', (one: Checkpoint) => ({ ...one, data: undefined })],
  ] as const) {
    it(`${what} is thrown away`, async () => {
      const { run, checkpoint } = await longLog();
      const { again } = await opened(run, spoil(checkpoint));
      expect(again.screen).to.deep.equal(run.screen);
      expect(again.notices).to.deep.equal([]);
      expect(again.lesson.leerstatus('g1')).to.deep.equal(run.lesson.leerstatus('g1'));
    });
  }
});
