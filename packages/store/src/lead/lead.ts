import type { Lease } from '@leerspoor/session';
import type { Database } from '../idb/database.js';
import { leadByLock } from './by-lock.js';
import { leadByRecord } from './by-record.js';

/** One tab of a pupil writes. With Web Locks; on plain http, where there are none, with a record in the database. */
export function lead(database: Database, take: boolean): Promise<Lease | undefined> {
  return 'locks' in navigator ? leadByLock(database.name, take) : leadByRecord(database, take);
}
