import type { Lease } from '@leerspoor/session';
import { Deferred } from '../deferred.js';
import { askToHandOver, patience, whenAsked } from './asking.js';

/** Leads while it holds the Web Lock of this name, which the browser frees when the tab goes. */
export async function leadByLock(name: string, take: boolean): Promise<Lease | undefined> {
  if (!take) return request(name, { ifAvailable: true });
  askToHandOver(name);
  try {
    return await request(name, { signal: AbortSignal.timeout(patience) });
  } catch {
    return request(name, { steal: true });
  }
}

/** Undefined when the lock is not to be had. Rejects when the signal ends the waiting. */
function request(name: string, options: LockOptions): Promise<Lease | undefined> {
  return new Promise((resolve, reject) => {
    const ended = new Deferred();
    const released = new Deferred();
    const stopListening = whenAsked(name, () => ended.resolve());
    navigator.locks
      .request(name, options, (lock) => {
        resolve(lock ? { ended: ended.promise, release: () => released.resolve() } : undefined);
        return lock ? released.promise : undefined;
      })
      // Rejected while it waits, or stolen while it holds.
      .catch((error: unknown) => {
        ended.resolve();
        reject(error instanceof Error ? error : new Error(String(error)));
      })
      .finally(stopListening);
  });
}
