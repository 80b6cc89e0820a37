import type { Fact } from '@leerspoor/engine';
import type { Checkpoint, Draft, Lease, Store } from '@leerspoor/session';
import { lead } from '../lead/lead.js';
import { appendBatch, lastSeq, readBatches } from './batches.js';
import { Database, databaseName } from './database.js';

/** What stands beside the log: a new pupil's first task needs none of it, so it comes with the first fact that is written. */
const besideLog = (): Promise<typeof import('./slots.js')> => import('./slots.js');

export interface Owner {
  /** Opaque key of the pupil. */
  readonly pupil: string;
  /** Id of the pack. */
  readonly pack: string;
}

/** The facts of one pupil and one pack, on this device. Nothing is opened before it is used. */
export function idbStore({ pupil, pack }: Owner): Store {
  return new IdbStore(new Database(databaseName(pupil, pack)));
}

class IdbStore implements Store {
  readonly #database: Database;
  /** The seq that the log had when last seen. */
  #known = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  lead(take: boolean): Promise<Lease | undefined> {
    this.#database.prepare();
    return lead(this.#database, take);
  }

  facts(from = 1): AsyncIterable<Fact> {
    return readBatches(this.#database.strict, from);
  }

  async seq(): Promise<number> {
    this.#known = (await this.#database.isNew()) ? 0 : await this.#database.strict('readonly', lastSeq);
    return this.#known;
  }

  async append(facts: readonly Fact[]): Promise<void> {
    const last = facts.at(-1);
    if (!last) return;
    void besideLog().catch(() => {}); // told when it is used
    const known = this.#known;
    // Deleted under us: said once, then the log starts again.
    this.#known = 0;
    await appendBatch(this.#database.strict, facts, known);
    this.#known = last.seq;
  }

  async draft(): Promise<Draft | undefined> {
    return (await besideLog()).readDraft(this.#database.relaxed);
  }

  async saveDraft(draft: Draft | undefined): Promise<void> {
    await (await besideLog()).writeDraft(this.#database.relaxed, draft);
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    return (await besideLog()).readCheckpoint(this.#database.relaxed);
  }

  async saveCheckpoint(checkpoint: Checkpoint): Promise<void> {
    await (await besideLog()).writeCheckpoint(this.#database.relaxed, checkpoint);
  }

  async acknowledged(host: string): Promise<number> {
    return (await besideLog()).readAcknowledged(this.#database.relaxed, host);
  }

  async acknowledge(host: string, seq: number): Promise<void> {
    await (await besideLog()).writeAcknowledged(this.#database.relaxed, host, seq);
  }

  async forget(): Promise<void> {
    this.#known = 0;
    await this.#database.delete();
  }

  close(): void {
    this.#database.close();
  }
}
