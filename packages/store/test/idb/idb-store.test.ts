import { expect } from '@open-wc/testing';
import { idbStore } from '@leerspoor/store';
import type { Store } from '@leerspoor/session';
import { databaseName } from '../../src/idb/database.js';
import { failure, keepsItsPromises } from '../support/contract.js';
import { all, facts } from '../support/facts.js';

const owner = { pupil: 'k3f9', pack: 'breuken' };
const name = databaseName(owner.pupil, owner.pack);

/** The same database, past the store: as other code, or damage, would reach it. */
async function raw<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const transaction = database.transaction('lesson', mode);
  const request = work(transaction.objectStore('lesson'));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
  return request.result;
}

async function readable(store: Store): Promise<{ seqs: number[]; reason: string | undefined }> {
  const seqs: number[] = [];
  try {
    for await (const { seq } of store.facts()) seqs.push(seq);
  } catch (error) {
    return { seqs, reason: (error as { reason: string }).reason };
  }
  return { seqs, reason: undefined };
}

describe('a store in IndexedDB', () => {
  describe('and every store', () => keepsItsPromises({ open: () => idbStore(owner), reopen: () => idbStore(owner) }));

  let store: Store;
  beforeEach(() => (store = idbStore(owner)));
  afterEach(() => store.forget());

  it('never merges two pupils or two packs, whatever their keys hold', async () => {
    const pairs = [
      ['a', 'b c'],
      ['a b', 'c'],
      ['a"', '","b'],
      ['', 'ab'],
      ['ab', ''],
      ['A', 'b'],
      ['\ud800', 'b'],
      ['a/b', 'c'],
    ] as const;
    const stores = pairs.map(([pupil, pack]) => idbStore({ pupil, pack }));
    for (const [i, each] of stores.entries()) await each.append(facts(1, i + 1));
    for (const [i, each] of stores.entries()) expect(await each.seq()).to.equal(i + 1);
    for (const each of stores) await each.forget();
  });

  it('takes what is written while the log is read for no damage', async () => {
    await store.append(facts(1, 3));
    const seqs: number[] = [];
    for await (const { seq } of store.facts()) {
      if (seq === 1) await store.append(facts(4, 5));
      seqs.push(seq);
    }
    expect(seqs).to.deep.equal([1, 2, 3]);
  });

  it('never rewrites what it wrote', async () => {
    await store.append(facts(1, 3));
    await store.append(facts(4, 5));
    expect(await raw('readonly', (objects) => objects.getAllKeys())).to.deep.equal([1, 4, 'head']);
  });

  const damage: readonly (readonly [string, unknown, readonly number[]])[] = [
    ['a batch that is no list', 'torn', [1, 2, 6]],
    ['a batch that is a number', 7, [1, 2, 6]],
    ['a batch of other things', [null, 3, {}, { seq: 'x', id: 'f3' }], [1, 2, 6]],
    ['a batch with one bad fact', [...facts(3, 4), { id: 'f5' }], [1, 2, 3, 4, 6]],
    ['a batch with a fact missing', facts(3, 4), [1, 2, 3, 4, 6]],
  ];
  for (const [what, value, kept] of damage) {
    it(`skips and tells ${what}, and keeps the rest`, async () => {
      for (const [from, to] of [
        [1, 2],
        [3, 5],
        [6, 6],
      ] as const)
        await store.append(facts(from, to));
      await raw('readwrite', (objects) => objects.put(value, 3));
      expect(await readable(store)).to.deep.equal({ seqs: [...kept], reason: 'unreadable' });
    });
  }

  it('goes on after a damaged last batch, and never gives a seq twice', async () => {
    await store.append(facts(1, 2));
    await store.append(facts(3, 5));
    await raw('readwrite', (objects) => objects.put('torn', 3));
    expect(await readable(store)).to.deep.equal({ seqs: [1, 2], reason: 'unreadable' });
    expect(await store.seq()).to.equal(5);
    await store.append(facts(6, 6));
    expect((await readable(store)).seqs).to.deep.equal([1, 2, 6]);
  });

  it('knows at once that a new log is empty, and not only once what another tab wrote then', async () => {
    await store.forget();
    expect(await store.seq()).to.equal(0);
    await raw('readwrite', (objects) => objects.put(facts(1, 2), 1));
    expect(await store.seq()).to.equal(2);
  });

  for (const head of [undefined, 'torn', { v: 1 }, { v: 'x', seq: 2 }, { v: 1, seq: 'x' }]) {
    it(`finds the last seq again when the head is ${JSON.stringify(head)}`, async () => {
      await store.append(facts(1, 2));
      await raw('readwrite', (objects) => objects.put(head, 'head'));
      expect(await store.seq()).to.equal(2);
      await store.append(facts(3, 3));
      expect((await all(store.facts())).length).to.equal(3);
    });
  }

  it('does not touch what a later version wrote', async () => {
    await store.append(facts(1, 2));
    await raw('readwrite', (objects) => objects.put({ v: 2, seq: 2 }, 'head'));
    expect((await failure(store.append(facts(3, 3)))).reason).to.equal('newer');
    expect((await failure(store.seq())).reason).to.equal('newer');
  });

  it('says once that the log was deleted under it, then keeps what comes', async () => {
    await store.append(facts(1, 2));
    await raw('readwrite', (objects) => objects.clear());
    expect((await failure(store.append(facts(3, 3)))).reason).to.equal('lost');
    await store.append(facts(3, 4));
    expect((await all(store.facts())).map(({ seq }) => seq)).to.deep.equal([3, 4]);
  });

  it('survives that the whole database is deleted by another tab', async () => {
    await store.append(facts(1, 2));
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect((await failure(store.append(facts(3, 3)))).reason).to.equal('lost');
    await store.append(facts(3, 3));
    expect(await store.seq()).to.equal(3);
  });

  it('makes itself at home in a database that something else left empty', async () => {
    await store.forget();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    const later = idbStore(owner);
    await later.append(facts(1, 2));
    expect(await idbStore(owner).seq()).to.equal(2);
  });

  it('gives nothing where draft or checkpoint are not what it wrote', async () => {
    await store.append(facts(1, 1));
    for (const value of [
      'x',
      7,
      null,
      [],
      { item: 3, text: 'a' },
      { id: 'a', version: 'b', seq: 1.5, data: 1 },
      { id: 1 },
    ]) {
      await raw('readwrite', (objects) => objects.put(value, 'draft'));
      await raw('readwrite', (objects) => objects.put(value, 'checkpoint'));
      expect([await store.draft(), await store.checkpoint()]).to.deep.equal([undefined, undefined]);
    }
  });

  describe('where the browser refuses', () => {
    const original = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    afterEach(() => Object.defineProperty(IDBFactory.prototype, 'open', original));

    function refuse(name: string): void {
      Object.defineProperty(IDBFactory.prototype, 'open', {
        ...original,
        value: () => {
          throw new DOMException('refused', name);
        },
      });
    }

    it('says that there is no storage, and works again when there is', async () => {
      refuse('SecurityError');
      expect((await failure(store.append(facts(1, 1)))).reason).to.equal('unavailable');
      expect((await failure(all(store.facts()))).reason).to.equal('unavailable');
      Object.defineProperty(IDBFactory.prototype, 'open', original);
      await store.append(facts(1, 1));
    });

    it('says that it is full', async () => {
      refuse('QuotaExceededError');
      expect((await failure(store.append(facts(1, 1)))).reason).to.equal('full');
    });
  });
});
