import type { Pack } from '@leerspoor/content';
import { engineVersion, type Fact, type History } from '@leerspoor/engine';
import { StoreError, type Checkpoint, type Store } from '../ports.js';
import { smallEngine, wholeEngine, type Engine } from './engine.js';
import { asStoreError } from './log.js';

/** A log as it was read. */
export interface Read {
  readonly history: History;
  /** What folded it. */
  readonly engine: Engine;
  /** All its facts, as long as the small engine can fold them. */
  readonly early?: readonly Fact[] | undefined;
  /** Seq of the last fact on disk. */
  readonly seq: number;
  /** What went wrong on the way. */
  readonly problem?: StoreError | undefined;
  /** Nothing can be written behind it. */
  readonly inMemory: boolean;
}

/** Where the disk does not answer: a new beginning, in memory. */
export function unreadLog(pack: Pack, problem = noAnswer()): Read {
  return { history: smallEngine.replay(pack, []), engine: smallEngine, early: [], seq: 0, problem, inMemory: true };
}

/** Folds a log into a history, from the last checkpoint where that agrees with the facts. */
export async function readLog(store: Store, pack: Pack): Promise<Read> {
  const found = new Folding(pack);
  try {
    const short = await fromCheckpoint(store, pack).catch(() => undefined);
    if (short) return { ...short, seq: await store.seq(), inMemory: false };
    for await (const fact of store.facts()) await found.add(fact);
    return { ...found.read(), seq: await store.seq(), inMemory: false };
  } catch (error) {
    const problem = asStoreError(error);
    if (problem.reason !== 'unreadable') return unreadLog(pack, problem);
    return { ...found.read(), seq: await store.seq(), problem, inMemory: false };
  }
}

type Folded = Pick<Read, 'history' | 'engine' | 'early'>;

/** Gathers facts for the small engine; with the first answer the whole one takes them over. */
class Folding {
  readonly #pack: Pack;
  readonly #early: Fact[] = [];
  #whole: Folded | undefined;

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  async add(fact: Fact): Promise<void> {
    if (this.#whole) {
      this.#whole.history.add(fact);
      return;
    }
    this.#early.push(fact);
    if (fact.type !== 'item.answered') return;
    const engine = await wholeEngine();
    this.#whole = { engine, history: engine.replay(this.#pack, this.#early) };
  }

  read(): Folded {
    const early = this.#early;
    return this.#whole ?? { engine: smallEngine, history: smallEngine.replay(this.#pack, early), early };
  }
}

/** The checkpoint counts when the fact that it names is the one in the log. */
async function fromCheckpoint(store: Store, pack: Pack): Promise<Folded | undefined> {
  const saved = await store.checkpoint();
  if (saved?.version !== checkpointVersion(pack)) return undefined;
  const engine = await wholeEngine();
  const history = engine.restore(pack, saved.data);
  let agrees = false;
  for await (const fact of store.facts(saved.seq)) {
    if (fact.seq > saved.seq) history.add(fact);
    else agrees = fact.id === saved.id;
    if (!agrees) return undefined;
  }
  return agrees ? { engine, history } : undefined;
}

export function checkpointOf(history: History, pack: Pack, id: string): Checkpoint {
  return { seq: history.seq, id, version: checkpointVersion(pack), data: history.checkpoint() };
}

function checkpointVersion(pack: Pack): string {
  return [engineVersion, pack.id, pack.version].join(' ');
}

function noAnswer(): StoreError {
  return new StoreError(
    'unavailable',
    'The browser does not answer when its storage is read. Practice is kept in memory only.',
  );
}
