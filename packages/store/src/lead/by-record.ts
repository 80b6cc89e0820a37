import { get, update } from 'idb-keyval';
import type { Lease } from '@leerspoor/session';
import { Deferred } from '../deferred.js';
import type { Database } from '../idb/database.js';
import { askToHandOver, patience, whenAsked } from './asking.js';

/** Renewed this often, valid this long (ms): a tab that is gone holds nobody up for long. */
const renewal = 2000;
const validity = 6000;
const key = 'lease';

interface Holding {
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Leads while a record in the database names this tab. */
export async function leadByRecord(database: Database, take: boolean): Promise<Lease | undefined> {
  const owner = tabKey();
  if (take) await waitForHandOver(database);
  if (!(await claim(database, owner, take))) return undefined;
  return hold(database, owner);
}

async function waitForHandOver(database: Database): Promise<void> {
  askToHandOver(database.name);
  const deadline = Date.now() + patience;
  while (isHeld(await get<unknown>(key, database.relaxed)) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Writes this tab's name, unless another's is there and still valid. */
async function claim(database: Database, owner: string, force: boolean): Promise<boolean> {
  let mine = false;
  await update<unknown>(
    key,
    (held) => {
      mine = force || !isHeld(held) || held.owner === owner;
      return mine ? { owner, until: Date.now() + validity } : held;
    },
    database.relaxed,
  );
  return mine;
}

function hold(database: Database, owner: string): Lease {
  const ended = new Deferred();
  const stopListening = whenAsked(database.name, () => ended.resolve());
  const renew = async (): Promise<void> => {
    if (!(await claim(database, owner, false).catch(() => true))) ended.resolve();
  };
  const timer = setInterval(() => void renew(), renewal);
  const release = (): void => {
    clearInterval(timer);
    stopListening();
    const freed = (held: unknown): unknown => (isHeld(held) && held.owner !== owner ? held : undefined);
    void update<unknown>(key, freed, database.relaxed).catch(() => {});
  };
  return { ended: ended.promise, release };
}

/** A time further off than any of ours was written before the clock ran back. */
function isHeld(input: unknown): input is Holding {
  if (typeof input !== 'object' || input === null || !('owner' in input) || !('until' in input)) return false;
  const left = Number(input.until) - Date.now();
  return left > 0 && left <= validity;
}

/** The same after a reload of this tab, so that it does not wait for itself. */
function tabKey(): string {
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  try {
    const kept = sessionStorage.getItem('leerspoor-tab') ?? fresh;
    sessionStorage.setItem('leerspoor-tab', kept);
    return kept;
  } catch {
    return fresh;
  }
}
