import { get, update } from 'idb-keyval';
import type { Lease } from '@leerspoor/session';
import { Deferred } from '../deferred.js';
import type { Database } from '../idb/database.js';
import { askToHandOver, patience, whenAsked } from './asking.js';

/**
 * Milliseconds. No two pages lead for longer than one renewal: there the one that lost the record hears of it. A page that
 * crashed holds nobody up for longer than its record is valid.
 */
const renewal = 2000;
const validity = 6000;
const key = 'lease';

interface Holding {
  readonly owner: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Leads while a record in the database names this page; after a reload in the place of the page that was reloaded. */
export async function leadByRecord(database: Database, take: boolean): Promise<Lease | undefined> {
  const owner = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const left = takeLeft(database.name);
  if (take) await waitForHandOver(database);
  if (!(await claim(database, [owner, left], take))) return undefined;
  return hold(database, owner);
}

async function waitForHandOver(database: Database): Promise<void> {
  askToHandOver(database.name);
  const deadline = Date.now() + patience;
  while (isHeld(await get<unknown>(key, database.relaxed)) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Writes the owner's name, unless there is another that is still valid, and is not that of the page before it. */
async function claim(
  database: Database,
  [owner, left]: readonly [owner: string, left?: string | undefined],
  force: boolean,
): Promise<boolean> {
  let mine = false;
  await update<unknown>(
    key,
    (held) => {
      mine = force || !isHeld(held) || held.owner === owner || held.owner === left;
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
    if (!(await claim(database, [owner], false).catch(() => true))) ended.resolve();
  };
  const timer = setInterval(() => void renew(), renewal);
  const leave = (): void => sayLeft(database.name, owner);
  addEventListener('pagehide', leave);
  const release = (): void => {
    clearInterval(timer);
    removeEventListener('pagehide', leave);
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

// A page that goes says so to the next one in its tab. A duplicate of the tab is no next one: it is copied while the page is there.

function sayLeft(name: string, owner: string): void {
  try {
    sessionStorage.setItem(`${name} left`, owner);
  } catch {
    // the next page waits until the record is no longer valid
  }
}

function takeLeft(name: string): string | undefined {
  try {
    const owner = sessionStorage.getItem(`${name} left`) ?? undefined;
    sessionStorage.removeItem(`${name} left`);
    return owner;
  } catch {
    return undefined;
  }
}
