import type { Pack } from '@leerspoor/content';
import type { Fact, FactBody } from '@leerspoor/engine';
import { StoreError, type Clock, type Notice, type Results, type Store } from '../ports.js';

/** Whose log it is, and who hears of it. */
export interface LogOptions {
  readonly pupil: string;
  readonly pack: Pack;
  readonly store: Store;
  readonly clock: Clock;
  readonly results: Results;
  /** Seq of the last fact there is. */
  readonly seq: number;
  /** Id of the session that is open, or was last. */
  readonly session: string;
  /** The log could not be read, so nothing is written behind it: practice goes on in memory. */
  readonly inMemory: boolean;
  /** Nothing is written before this: not while the first screen is made. */
  readonly mayWrite: Promise<void>;
  /** Another page wrote to the log. */
  readonly onConflict: () => void;
}

/** Writes down what happens: to the disk, in order, then to the host. */
export class Log {
  readonly #options: LogOptions;
  readonly #told = new Set<string>();
  #seq: number;
  #session: string;
  /** Recorded, not yet on disk. What was recorded together stays together. */
  readonly #unwritten: Fact[] = [];
  /** Recorded, not yet told to the host. */
  readonly #unheard: Fact[] = [];
  #writing: Promise<void> | undefined;
  /** The last fact on disk that was written here. */
  last: Fact | undefined;

  constructor(options: LogOptions) {
    this.#options = options;
    this.#seq = options.seq;
    this.#session = options.session;
  }

  /** Makes facts of one happening; they reach the disk in one transaction. */
  record(bodies: readonly FactBody[]): readonly Fact[] {
    const facts = bodies.map((body) => this.#stamp(body));
    this.#unheard.push(...facts);
    if (this.#options.inMemory) {
      this.hear(Infinity);
    } else {
      this.#unwritten.push(...facts);
      this.#write().catch(() => {});
    }
    return facts;
  }

  /** Resolves when all that was recorded is on disk; rejects with a StoreError. */
  settled(): Promise<void> {
    return this.#unwritten.length > 0 ? this.#write() : Promise.resolve();
  }

  /** The host hears what was recorded up to this seq, on disk or not. */
  hear(upTo: number): void {
    const count = this.#unheard.filter(({ seq }) => seq <= upTo).length;
    const facts = this.#unheard.splice(0, count);
    if (facts.length > 0) guarded(() => this.#options.results.deliver(facts));
  }

  /** Says once a kind what is wrong with the storage. */
  complain(reason: Extract<Notice, { about: 'storage' }>['reason'], message: string): void {
    if (this.#told.has(reason)) return;
    this.#told.add(reason);
    this.notify({ about: 'storage', reason, message });
  }

  notify(notice: Notice): void {
    guarded(() => this.#options.results.notify?.(notice));
  }

  /** Another page wrote: these facts have no place behind its own, no feedback on them was shown, and nobody hears of them. */
  #giveUp(): void {
    this.#unwritten.length = 0;
    this.#unheard.length = 0;
    this.#options.onConflict();
  }

  #stamp(body: FactBody): Fact {
    const { clock, pupil, pack } = this.#options;
    const id = clock.id();
    if (body.type === 'session.started') this.#session = id;
    this.#seq += 1;
    return {
      ...{ v: 1, id, seq: this.#seq, time: clock.now(), pupil },
      ...{ pack: pack.id, packVersion: pack.version, session: this.#session },
      ...withoutGaps(body),
    };
  }

  #write(): Promise<void> {
    this.#writing ??= this.#writeAll();
    return this.#writing;
  }

  async #writeAll(): Promise<void> {
    // What is recorded at one stroke is written in one transaction, so it is not begun at once either.
    await this.#options.mayWrite;
    try {
      while (this.#unwritten.length > 0) {
        const batch = [...this.#unwritten];
        await this.#options.store.append(batch);
        this.#unwritten.splice(0, batch.length);
        this.last = batch.at(-1);
        this.hear(this.last?.seq ?? 0);
      }
    } catch (error) {
      const { reason, message } = asStoreError(error);
      this.complain(reason, message);
      if (reason === 'conflict') this.#giveUp();
      else this.hear(Infinity);
      throw error;
    } finally {
      this.#writing = undefined;
    }
  }
}

export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError('unavailable', `The store failed: ${String(error)}`, { cause: error });
}

/** Facts are plain JSON: a field that is undefined is no field. */
function withoutGaps<T extends object>(body: T): T {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
}

/** What the host throws must not stop the lesson, nor go unseen: it surfaces as an unhandled rejection. */
function guarded(call: () => void): void {
  try {
    call();
  } catch (error) {
    void Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}
