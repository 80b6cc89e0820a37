import type { Pack } from '@leerspoor/content';
import type { History } from '@leerspoor/engine';
import { engineVersion } from '@leerspoor/engine/start';
import type { Checkpoint, Store } from '../ports.js';
import type { Folded } from './read.js';
import * as engine from './whole-engine.js';

/** The history of a checkpoint and the facts behind it; undefined where the fact that it names is not the one in the log. */
export async function fromCheckpoint(saved: Checkpoint, store: Store, pack: Pack): Promise<Folded | undefined> {
  if (saved.version !== versionOf(pack)) return undefined;
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
  return { seq: history.seq, id, version: versionOf(pack), data: history.checkpoint() };
}

function versionOf(pack: Pack): string {
  return [engineVersion, pack.id, pack.version].join(' ');
}
