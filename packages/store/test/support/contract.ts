import { expect } from '@open-wc/testing';
import { StoreError, type Store } from '@leerspoor/session';
import { all, facts } from './facts.js';

/** What every store promises. `open` gives a store; `reopen` the same log, as a new page finds it. */
export interface Subject {
  readonly open: () => Store;
  readonly reopen: (store: Store) => Store;
}

export async function failure(promise: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StoreError);
  return error as StoreError;
}

export function keepsItsPromises({ open, reopen }: Subject): void {
  let store: Store;
  beforeEach(() => (store = open()));
  afterEach(() => store.forget());

  it('is empty at first', async () => {
    expect(await all(store.facts())).to.deep.equal([]);
    expect(await store.seq()).to.equal(0);
    expect(await store.draft()).to.equal(undefined);
    expect(await store.checkpoint()).to.equal(undefined);
  });

  it('keeps facts in order, also for the next page', async () => {
    await store.append(facts(1, 3));
    await store.append(facts(4, 4));
    const next = reopen(store);
    expect(await all(next.facts())).to.deep.equal([...facts(1, 4)]);
    expect(await next.seq()).to.equal(4);
    await next.append(facts(5, 6));
    expect((await all(next.facts())).map(({ seq }) => seq)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('gives the facts from a seq on, also from within what was appended together', async () => {
    await store.append(facts(1, 3));
    await store.append(facts(4, 9));
    for (const from of [1, 2, 3, 4, 6, 9, 10]) {
      expect(await all(store.facts(from)), `from ${String(from)}`).to.deep.equal([...facts(from, 9)]);
    }
  });

  it('appends all or nothing', async () => {
    await store.append(facts(1, 2));
    const [three, four] = facts(3, 4);
    expect((await failure(store.append([three!, four!, three!]))).reason).to.equal('conflict');
    expect(await store.seq()).to.equal(2);
    expect(await all(store.facts())).to.have.length(2);
  });

  it('refuses facts that do not follow on the last, so that two pages never interleave', async () => {
    await store.append(facts(1, 2));
    expect((await failure(store.append(facts(2, 2)))).reason).to.equal('conflict');
    expect((await failure(store.append(facts(4, 4)))).reason).to.equal('conflict');
    await store.append(facts(3, 3));
    expect(await store.seq()).to.equal(3);
  });

  it('takes any beginning in an empty log: what was before may have been evicted', async () => {
    await store.append(facts(501, 502));
    expect(await all(store.facts())).to.deep.equal([...facts(501, 502)]);
  });

  it('keeps many facts', async () => {
    for (let seq = 1; seq <= 900; seq += 2) await store.append(facts(seq, seq + 1));
    expect((await all(reopen(store).facts())).map(({ seq }) => seq)).to.deep.equal(facts(1, 900).map(({ seq }) => seq));
  });

  it('keeps one draft, in a slot of its own', async () => {
    await store.saveDraft({ item: 'i1', text: '3/' });
    await store.saveDraft({ item: 'i1', text: '3/4' });
    expect(await reopen(store).draft()).to.deep.equal({ item: 'i1', text: '3/4' });
    await store.saveDraft(undefined);
    expect(await store.draft()).to.equal(undefined);
    expect(await all(store.facts())).to.deep.equal([]);
  });

  it('keeps the newest checkpoint', async () => {
    await store.saveCheckpoint({ seq: 3, id: 'f3', version: 'a', data: { some: ['thing'] } });
    const checkpoint = { seq: 9, id: 'f9', version: 'a', data: { other: [1] } };
    await store.saveCheckpoint(checkpoint);
    expect(await reopen(store).checkpoint()).to.deep.equal(checkpoint);
  });

  it('remembers how far each host has acknowledged', async () => {
    await store.append(facts(1, 3));
    await store.acknowledge('lrs', 2);
    await store.acknowledge('lrs', 3);
    const next = reopen(store);
    expect([await next.acknowledged('lrs'), await next.acknowledged('other')]).to.deep.equal([3, 0]);
  });

  it('forgets everything', async () => {
    await store.append(facts(1, 3));
    await store.saveDraft({ item: 'i1', text: '3/4' });
    await store.saveCheckpoint({ seq: 3, id: 'f3', version: 'a', data: {} });
    await store.acknowledge('lrs', 3);
    await store.forget();
    const next = reopen(store);
    expect(await next.acknowledged('lrs')).to.equal(0);
    expect(await all(next.facts())).to.deep.equal([]);
    expect([await next.seq(), await next.draft(), await next.checkpoint()]).to.deep.equal([0, undefined, undefined]);
    await next.append(facts(1, 1));
    expect(await next.seq()).to.equal(1);
  });

  it('lets one page lead, until that one lets go', async () => {
    const first = await store.lead(false);
    const other = reopen(store);
    expect(await other.lead(false)).to.equal(undefined);
    first?.release();
    await expectLead(other);
  });

  it('asks the page that leads to hand over, and waits for it', async () => {
    // a page that does not answer is waited for two seconds; this one answers, as slow as the machine may be
    const timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;
    Object.defineProperty(AbortSignal, 'timeout', { ...timeout, value: () => new AbortController().signal });
    const first = await store.lead(false);
    const order: string[] = [];
    void first?.ended.then(() => {
      order.push('asked');
      first.release();
    });
    const second = await reopen(store)
      .lead(true)
      .finally(() => void Object.defineProperty(AbortSignal, 'timeout', timeout));
    order.push('leads');
    expect(order).to.deep.equal(['asked', 'leads']);
    second?.release();
  });
}

/** A release reaches other pages in its own time. */
async function expectLead(store: Store): Promise<void> {
  for (;;) {
    const lease = await store.lead(false);
    if (lease) {
      lease.release();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
