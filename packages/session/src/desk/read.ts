import type { Pack } from '@leerspoor/content';
import type { Fact, History } from '@leerspoor/engine';
import { replay, type EarlyHistory } from '@leerspoor/engine/start';
import { StoreError, type Store } from '../ports.js';
import { asStoreError } from './log.js';

/** In milliseconds: how long the disk may take to tell a whole log. */
export const readingPatience = 10_000;

export type WholeEngine = typeof import('./whole-engine.js');

/** A history without answers, and the facts of it: the whole engine reads them when it takes over. */
export interface Early {
  readonly history: EarlyHistory;
  readonly facts: Fact[];
}

/** A log as it was read: folded by the whole engine, or early. */
export interface Read {
  readonly folded: Folded;
  /** Seq of the last fact on disk. */
  readonly seq: number;
  /** What went wrong on the way. */
  readonly problem?: StoreError | undefined;
  /** Nothing can be written behind it. */
  readonly inMemory: boolean;
}

export type Folded = Early | { readonly history: History; readonly engine: WholeEngine };

export function wholeEngine(): Promise<WholeEngine> {
  return import('./whole-engine.js');
}

/** A log without facts. */
export function blankLog(pack: Pack): Early {
  return { history: replay(pack, []), facts: [] };
}

/** Where the disk does not answer: a new beginning, in memory. */
export function unreadLog(blank: Early, problem = noAnswer()): Read {
  return { folded: blank, seq: 0, problem, inMemory: true };
}

/** Folds a log into a history, from the last checkpoint where that agrees with the facts; `blank`: what to begin with. */
export async function readLog(store: Store, pack: Pack, blank: Early): Promise<Read> {
  let folded: Folded = blank;
  try {
    const seq = await store.seq();
    if (seq === 0) return { folded, seq, inMemory: false };
    const short = await fromCheckpoint(store, pack).catch(() => undefined);
    if (short) return { folded: short, seq, inMemory: false };
    for await (const fact of store.facts()) folded = await fold(folded, fact, pack);
    return { folded, seq, inMemory: false };
  } catch (error) {
    const problem = asStoreError(error);
    // Behind facts that were damaged one can write, where it is known how far they went.
    const seq = problem.reason === 'unreadable' ? await store.seq().catch(() => undefined) : undefined;
    return seq === undefined ? unreadLog(blankLog(pack), problem) : { folded, seq, problem, inMemory: false };
  }
}

async function fold(folded: Folded, fact: Fact, pack: Pack): Promise<Folded> {
  folded.history.add(fact);
  if ('engine' in folded) return folded;
  folded.facts.push(fact);
  return folded.history.understood ? folded : grown(folded, await wholeEngine(), pack);
}

/** The whole engine takes over. */
export function grown(folded: Folded, engine: WholeEngine, pack: Pack): Folded {
  return 'engine' in folded ? folded : { engine, history: engine.replay(pack, folded.facts) };
}

async function fromCheckpoint(store: Store, pack: Pack): Promise<Folded | undefined> {
  const saved = await store.checkpoint();
  return saved && (await import('./checkpoint.js')).fromCheckpoint(saved, store, pack);
}

function noAnswer(): StoreError {
  return new StoreError(
    'unavailable',
    'The browser does not answer when its storage is read: answers are kept in memory.',
  );
}
