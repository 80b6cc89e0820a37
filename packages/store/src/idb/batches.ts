import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Fact } from '@leerspoor/engine';
import { StoreError } from '@leerspoor/session';
import { refuseUnlessNext } from '../sequence.js';

/**
 * The log on disk. Each transaction adds one batch of facts under the seq of its first, and never touches another; beside
 * them `head` holds the seq of the last. So what was once written is never rewritten, and damage stays where it is.
 */
const headKey = 'head';
const version = 1;
/** Batches read at once. */
const chunk = 200;

/** In one transaction: all facts are on disk when it resolves, or none. `known`: the seq that the log had when last seen. */
export function appendBatch(use: UseStore, facts: readonly Fact[], known: number): Promise<void> {
  return use('readwrite', async (store) => {
    const { transaction } = store;
    try {
      const last = await lastSeq(store);
      if (last === 0 && known > 0)
        throw new StoreError('lost', 'The stored answers were deleted while the pupil practised; new ones are kept.');
      refuseUnlessNext(facts, last);
      store.add(facts, facts[0]?.seq);
      store.put({ v: version, seq: facts.at(-1)?.seq }, headKey);
    } catch (error) {
      transaction.abort();
      throw error;
    }
    return promisifyRequest(transaction);
  });
}

/** Seq of the last fact written; 0: none. Rejects with a StoreError when a later version wrote it. */
export async function lastSeq(store: IDBObjectStore): Promise<number> {
  const head: unknown = await promisifyRequest(store.get(headKey));
  if (isHead(head)) {
    if (head.v > version) throw new DOMException('written by a later version', 'VersionError');
    return head.seq;
  }
  const cursor = await promisifyRequest(store.openCursor(every(0), 'prev'));
  return factsIn(cursor?.value).at(-1)?.seq ?? Number(cursor?.key ?? 0);
}

/** The facts from this seq on, by seq. Throws at the end when some could not be read. */
export async function* readBatches(use: UseStore, from: number): AsyncIterable<Fact> {
  const end = await use('readonly', lastSeq); // what is written meanwhile is no gap
  let damaged = false;
  let last = from - 1;
  let key = from > 1 ? await use('readonly', (store) => keyBefore(store, from)) : 0;
  while (key !== undefined) {
    const { batches, next } = await readChunk(use, key);
    for (const batch of batches) {
      const facts = factsIn(batch);
      damaged ||= !Array.isArray(batch) || facts.length < batch.length;
      for (const fact of facts) {
        if (fact.seq <= last) continue;
        damaged ||= last >= from && fact.seq > last + 1;
        last = fact.seq;
        yield fact;
      }
    }
    key = next;
  }
  damaged ||= end > last;
  if (damaged)
    throw new StoreError('unreadable', 'Some stored facts are damaged and were left out; all others are kept.');
}

/** The key of the batch that holds this seq, or of the first there is. */
async function keyBefore(store: IDBObjectStore, seq: number): Promise<IDBValidKey | undefined> {
  const cursor = await promisifyRequest(store.openKeyCursor(IDBKeyRange.bound(0, seq), 'prev'));
  return cursor?.key ?? (await promisifyRequest(store.getKey(every(0))));
}

interface Chunk {
  readonly batches: readonly unknown[];
  /** The key to go on from. */
  readonly next: IDBValidKey | undefined;
}

async function readChunk(use: UseStore, from: IDBValidKey): Promise<Chunk> {
  const keys = await use('readonly', (store) => promisifyRequest(store.getAllKeys(every(from), chunk + 1)));
  const next = keys[chunk];
  const wanted = keys.slice(0, chunk);
  try {
    const range = IDBKeyRange.bound(from, wanted.at(-1) ?? from);
    return { batches: await use('readonly', (store) => promisifyRequest(store.getAll(range))), next };
  } catch {
    // One of them cannot be read at all: then each by itself, so that the others are.
    return { batches: await Promise.all(wanted.map((key) => readOne(use, key))), next };
  }
}

function readOne(use: UseStore, key: IDBValidKey): Promise<unknown> {
  return use('readonly', (store) => promisifyRequest<unknown>(store.get(key))).catch(() => undefined);
}

/** Batches have numbers as keys; what else is kept has names, which sort after them. */
function every(from: IDBValidKey): IDBKeyRange {
  return IDBKeyRange.bound(from, Infinity);
}

/** What is recognisably a fact; whether it makes sense the engine says. */
function factsIn(batch: unknown): Fact[] {
  return Array.isArray(batch) ? batch.filter(isFact) : [];
}

function isFact(input: unknown): input is Fact {
  if (typeof input !== 'object' || input === null || !('seq' in input) || !('id' in input)) return false;
  return Number.isSafeInteger(input.seq) && typeof input.id === 'string';
}

function isHead(input: unknown): input is { readonly v: number; readonly seq: number } {
  if (typeof input !== 'object' || input === null || !('v' in input) || !('seq' in input)) return false;
  return Number.isSafeInteger(input.v) && Number.isSafeInteger(input.seq) && Number(input.seq) > 0;
}
