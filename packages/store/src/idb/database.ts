import { promisifyRequest, type UseStore } from 'idb-keyval';
import { storeErrorOf } from './errors.js';

const objects = 'lesson';

/** The database of one pupil and one pack. No two pairs share a name, whatever their keys hold. */
export function databaseName(pupil: string, pack: string): string {
  return `leerspoor ${JSON.stringify([pack, pupil])}`;
}

/** An IndexedDB database with one object store, opened when first used and again whenever the browser closed it. */
export class Database {
  /** A transaction is done when its data is on the disk itself, not only with the operating system. */
  readonly strict: UseStore = (mode, callback) => this.#use(mode, 'strict', callback);
  readonly relaxed: UseStore = (mode, callback) => this.#use(mode, 'relaxed', callback);
  #opening: Promise<IDBDatabase> | undefined;
  #isNew = false;

  constructor(readonly name: string) {}

  /** Opens it while something else is awaited; what goes wrong is told at the first use. */
  prepare(): void {
    this.#open().catch(() => {});
  }

  /** Whether it was made just now and never used, so that nothing is in it. Told once: from then on another tab may write. */
  async isNew(): Promise<boolean> {
    await this.#open().catch((error: unknown) => Promise.reject(storeErrorOf(error)));
    const isNew = this.#isNew;
    this.#isNew = false;
    return isNew;
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => {});
    this.#opening = undefined;
  }

  /** Empties it, then deletes it as soon as no tab has it open. */
  async delete(): Promise<void> {
    await this.strict('readwrite', (store) => {
      store.clear();
      return promisifyRequest(store.transaction);
    });
    this.close();
    const request = indexedDB.deleteDatabase(this.name);
    await new Promise((resolve) => (request.onsuccess = request.onerror = request.onblocked = resolve));
  }

  async #use<T>(
    mode: IDBTransactionMode,
    durability: IDBTransactionDurability,
    callback: (store: IDBObjectStore) => T | PromiseLike<T>,
  ): Promise<T> {
    try {
      const transaction = await this.#begin(mode, durability);
      return await callback(transaction.objectStore(objects));
    } catch (error) {
      throw storeErrorOf(error);
    }
  }

  /** A connection may have been closed under us without a word: then once more, with a fresh one. */
  async #begin(mode: IDBTransactionMode, durability: IDBTransactionDurability): Promise<IDBTransaction> {
    const database = await this.#open();
    this.#isNew = false;
    try {
      return database.transaction(objects, mode, { durability });
    } catch {
      this.#opening = undefined;
      return (await this.#open()).transaction(objects, mode, { durability });
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /** `version` only where the object store is missing: something opened a database of this name and left it empty. */
  async #connect(version?: number): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name, version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(objects);
      this.#isNew = true;
    };
    const database = await promisifyRequest(request);
    if (!database.objectStoreNames.contains(objects)) {
      database.close();
      return this.#connect(database.version + 1);
    }
    database.onclose = () => (this.#opening = undefined);
    // Another tab deletes it: let go at once, or that tab waits.
    database.onversionchange = () => {
      database.close();
      this.#opening = undefined;
    };
    return database;
  }
}
