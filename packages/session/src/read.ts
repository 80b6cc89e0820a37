import type { Pack } from '@leerspoor/content';
import { replay, type History } from '@leerspoor/engine';
import { checkpointData, engineVersion, restore } from './engine-gaps.js';
import { asStoreError } from './log.js';
import { StoreError, type Checkpoint, type Store } from './ports.js';

/** A log as it was read. */
export interface Read {
  readonly history: History;
  /** Seq of the last fact on disk. */
  readonly seq: number;
  /** What went wrong on the way. */
  readonly problem?: StoreError | undefined;
  /** Nothing can be written behind it. */
  readonly inMemory: boolean;
}

/** Where the disk does not answer: a new beginning, in memory. */
export function unreadLog(pack: Pack): Read {
  const problem = new StoreError(
    'unavailable',
    'The browser does not answer when its storage is read. Practice is kept in memory only.',
  );
  return { history: replay(pack, []), seq: 0, problem, inMemory: true };
}

/** Folds a log into a history, from the last checkpoint where that agrees with the facts. Never rejects. */
export async function readLog(store: Store, pack: Pack): Promise<Read> {
  const history = replay(pack, []);
  try {
    const short = await fromCheckpoint(store, pack).catch(() => undefined);
    if (!short) for await (const fact of store.facts()) history.add(fact);
    return { history: short ?? history, seq: await store.seq(), inMemory: false };
  } catch (error) {
    const problem = asStoreError(error);
    if (problem.reason !== 'unreadable') return { history: replay(pack, []), seq: 0, problem, inMemory: true };
    return { history, seq: await store.seq(), problem, inMemory: false };
  }
}

/** The checkpoint counts when the fact that it names is the one in the log. */
async function fromCheckpoint(store: Store, pack: Pack): Promise<History | undefined> {
  const saved = await store.checkpoint();
  const history = saved?.version === checkpointVersion(pack) ? restored(pack, saved.data) : undefined;
  if (!saved || !history) return undefined;
  let agrees = false;
  for await (const fact of store.facts(saved.seq)) {
    if (fact.seq > saved.seq) history.add(fact);
    else agrees = fact.id === saved.id;
    if (!agrees) return undefined;
  }
  return agrees ? history : undefined;
}

function restored(pack: Pack, data: unknown): History | undefined {
  try {
    return restore(pack, data);
  } catch {
    return undefined;
  }
}

export function checkpointOf(history: History, pack: Pack, id: string): Checkpoint {
  return { seq: history.seq, id, version: checkpointVersion(pack), data: checkpointData(history) };
}

function checkpointVersion(pack: Pack): string {
  return [engineVersion, pack.id, pack.version].join(' ');
}
