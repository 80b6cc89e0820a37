import { expect } from '@open-wc/testing';
import type { Fact } from '@leerspoor/engine';
import { StoreError, type Store } from '@leerspoor/session';
import { idbStore, memoryStore, Outbox } from '@leerspoor/store';
import { all, facts } from './support/facts.js';

/** A host that takes a share of what it is sent, and sometimes takes it but fails to say so. */
class Host {
  readonly got: Fact[] = [];
  calls = 0;

  constructor(
    private readonly takes: (call: number) => boolean = () => true,
    private readonly answers: (call: number) => boolean = () => true,
  ) {}

  readonly send = (batch: readonly Fact[]): Promise<void> => {
    this.calls += 1;
    const isTaken = this.takes(this.calls);
    if (isTaken) this.got.push(...batch);
    return isTaken && this.answers(this.calls) ? Promise.resolve() : Promise.reject(new Error('the host is down'));
  };

  /** Each fact once, in the order in which it first came. */
  get distinct(): Fact[] {
    return [...new Map(this.got.map((fact) => [fact.id, fact])).values()];
  }
}

const noWait = (): Promise<void> => Promise.resolve();

async function filled(store: Store, to: number): Promise<Store> {
  for (let seq = 1; seq <= to; seq += 10) await store.append(facts(seq, Math.min(seq + 9, to)));
  return store;
}

describe('the outbox', () => {
  it('brings 10,000 facts to a host that fails at random, in order, through reloads', async () => {
    const store = await filled(memoryStore(), 10_000);
    let chance = 7;
    const roll = (): number => (chance = (chance * 48271) % 2147483647) / 2147483647;
    const host = new Host(
      () => roll() < 0.6,
      () => roll() < 0.8,
    );
    for (let page = 0; page < 200 && host.distinct.length < 10_000; page++) {
      const outbox: Outbox = new Outbox({
        store,
        host: 'lrs',
        wait: noWait,
        send: (batch) => (roll() < 0.05 ? gone(outbox) : host.send(batch)),
      });
      await outbox.flush();
    }
    expect(host.distinct).to.deep.equal([...facts(1, 10_000)]);
    expect(host.got.length).to.be.greaterThan(10_000);
    expect(
      host.got.every((fact, i) => i === 0 || fact.seq <= (host.got[i - 1]?.seq ?? 0) + 1),
      'none is skipped',
    ).to.equal(true);
  });

  it('goes on after a reload where the host had acknowledged, and keeps hosts apart', async () => {
    const store = await filled(idbStore({ pupil: 'outbox', pack: 'test' }), 30);
    const [one, other] = [new Host(), new Host()];
    await new Outbox({ store, host: 'one', send: one.send }).flush();
    await store.append(facts(31, 32));
    const again = new Host();
    await new Outbox({ store: idbStore({ pupil: 'outbox', pack: 'test' }), host: 'one', send: again.send }).flush();
    await new Outbox({ store, host: 'other', send: other.send }).flush();
    await store.forget();
    expect([one.got.length, again.got.map(({ seq }) => seq), other.got.length]).to.deep.equal([30, [31, 32], 32]);
  });

  it('sends what comes after a log was forgotten, though its numbers were acknowledged before', async () => {
    const store = await filled(memoryStore(), 20);
    const host = new Host();
    const outbox = new Outbox({ store, host: 'lrs', send: host.send });
    await outbox.flush();
    await store.forget();
    const anew = facts(1, 3).map((fact) => ({ ...fact, id: `anew-${fact.id}` }));
    await store.append(anew);
    outbox.deliver(anew);
    await outbox.flush();
    expect(host.got.slice(20)).to.deep.equal(anew);
  });

  it('waits longer after each failure, up to five minutes, and no longer once it goes well', async () => {
    const store = await filled(memoryStore(), 60);
    const waits: number[] = [];
    const host = new Host((call) => call > 12 && call !== 14);
    const wait = (milliseconds: number): Promise<void> => Promise.resolve(void waits.push(milliseconds));
    await new Outbox({ store, host: 'lrs', send: host.send, wait, batch: 20 }).flush();
    const doubled = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1000);
    expect(waits).to.deep.equal([...doubled, 1000]);
  });

  it('tries at once when there is something new, or when asked', async () => {
    const store = await filled(memoryStore(), 3);
    const host = new Host((call) => call > 1);
    const outbox = new Outbox({ store, host: 'lrs', send: host.send, wait: () => new Promise(() => {}) });
    const sent = outbox.flush();
    while (host.calls === 0) await new Promise((resolve) => setTimeout(resolve));
    await store.append(facts(4, 4));
    outbox.deliver(facts(4, 4));
    await sent;
    expect(host.got.map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4]);
  });

  it('shows what waits', async () => {
    const store = await filled(memoryStore(), 5);
    await store.acknowledge('lrs', 3);
    const outbox = new Outbox({
      store,
      host: 'lrs',
      send: () => Promise.reject(new Error('down')),
      wait: () => new Promise(() => {}),
    });
    outbox.deliver(facts(6, 6));
    expect((await all(outbox.waiting())).map(({ seq }) => seq)).to.deep.equal([4, 5, 6]);
    outbox.close();
  });

  it('sends what is told where nothing can be stored', async () => {
    const broken = memoryStore();
    broken.facts = async function* () {
      await Promise.reject(new StoreError('unavailable', 'there is none'));
      yield* [];
    };
    const none = (): Promise<never> => Promise.reject(new StoreError('unavailable', 'there is none'));
    broken.acknowledge = none;
    broken.acknowledged = none;
    const host = new Host((call) => call !== 2);
    const outbox = new Outbox({ store: broken, host: 'lrs', send: host.send, wait: noWait });
    for (let seq = 1; seq <= 5; seq++) outbox.deliver(facts(seq, seq));
    await outbox.flush();
    expect(host.distinct.map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4, 5]);
  });

  for (const [what, store, expected] of [
    ['what the log has', memoryStore(facts(1, 20_000)), [20_000, 1]],
    ['the newest 10,000 where there is no log', memoryStore(), [10_000, 10_001]],
  ] as const)
    it(`holds ${what} for a host that never answers, and no more`, async () => {
      const never = { send: () => Promise.reject(new Error('down')), wait: () => new Promise<void>(() => {}) };
      const outbox = new Outbox({ store, host: 'lrs', ...never });
      for (let seq = 1; seq <= 20_000; seq += 100) outbox.deliver(facts(seq, seq + 99));
      await Promise.resolve();
      const waiting = await all(outbox.waiting());
      expect([waiting.length, waiting[0]?.seq]).to.deep.equal(expected);
      expect(waiting.at(-1)?.seq).to.equal(20_000);
      outbox.close();
    });

  it('survives a host that throws', async () => {
    const store = await filled(memoryStore(), 2);
    let calls = 0;
    const send = (): Promise<void> => {
      if (++calls === 1) throw new TypeError('not even a promise');
      return Promise.resolve();
    };
    await new Outbox({ store, host: 'lrs', send, wait: noWait }).flush();
    expect(await store.acknowledged('lrs')).to.equal(2);
  });
});

/** The page goes while it sends. */
function gone(outbox: Outbox): Promise<void> {
  outbox.close();
  return Promise.reject(new Error('the page is gone'));
}
