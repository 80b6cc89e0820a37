import type { Lease } from '@leerspoor/session';
import type { Database } from '../idb/database.js';
import { leadByLock } from './by-lock.js';

/** One tab of a pupil writes. With Web Locks; on plain http, where there are none, with a record in the database. */
export async function lead(database: Database, take: boolean): Promise<Lease | undefined> {
  if ('locks' in navigator) return leadByLock(database.name, take);
  const { leadByRecord } = await import('./by-record.js');
  return leadByRecord(database, take);
}
