import type { Fact } from '@leerspoor/engine';
import type { Results, Store } from '@leerspoor/session';

export interface OutboxOptions {
  /** The log that the facts are in. */
  readonly store: Store;
  /** Names the receiver: each has an outbox of its own. */
  readonly host: string;
  /** Resolves when the receiver has the facts; rejects, or throws, when it has not. It may get one twice: same id. */
  readonly send: (facts: readonly Fact[]) => Promise<void>;
  /** Facts sent at once, at most; default 50. */
  readonly batch?: number | undefined;
  /** Waits this many milliseconds. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Milliseconds before a second try; doubled at each further one, up to the longest. */
const firstWait = 1000;
const longestWait = 5 * 60_000;

/** Facts held in memory for a host that does not answer. */
const most = 10_000;

/**
 * Results for a host that can fail: every fact at least once, in order, with the same id each time, until acknowledged.
 * It holds no copies. The log has the facts; of the outbox only the place is kept to which the host has acknowledged them.
 */
export class Outbox implements Results {
  readonly #options: OutboxOptions;
  /** Told, and perhaps not in the log: practice may go on in memory. At most `most`. */
  #fresh: Fact[] = [];
  #sending: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #isClosed = false;
  /** Acknowledged, as far as this page knows. */
  #reached = 0;
  /** How often the log began anew: it was forgotten. */
  #begun = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  deliver(facts: readonly Fact[]): void {
    if (facts[0]?.seq === 1) this.#begin();
    this.#fresh.push(...facts);
    if (this.#fresh.length > most) void this.#trim();
    void this.flush();
  }

  /** Sends what waits, at once; resolves when the host has acknowledged everything, or the outbox is closed. */
  flush(): Promise<void> {
    this.#wake?.();
    this.#sending ??= this.#sendAll();
    return this.#sending;
  }

  /** What the host has not yet acknowledged, in order. */
  async *waiting(): AsyncIterable<Fact> {
    let last = await this.#acknowledged();
    try {
      for await (const fact of this.#options.store.facts(last + 1)) {
        last = fact.seq;
        yield fact;
      }
    } catch {
      // What cannot be read cannot be sent; what is fresh can.
    }
    for (const fact of this.#fresh) if (fact.seq > last) yield fact;
  }

  /** Sends nothing more. What waits is sent by the next outbox of this host. */
  close(): void {
    this.#isClosed = true;
    this.#wake?.();
  }

  /** What was acknowledged of the log before says nothing of this one. */
  #begin(): void {
    this.#begun += 1;
    this.#reached = 0;
    this.#fresh = [];
  }

  async #sendAll(): Promise<void> {
    await Promise.resolve();
    await this.#sendBatches();
    this.#sending = undefined;
  }

  async #sendBatches(): Promise<void> {
    let pause = firstWait;
    while (!this.#isClosed) {
      const begun = this.#begun;
      const batch = await this.#next();
      const last = batch.at(-1);
      if (!last) return;
      const isSent = await this.#send(batch);
      if (isSent && begun === this.#begun) await this.#acknowledge(last.seq);
      else await this.#rest(pause);
      pause = isSent ? firstWait : Math.min(2 * pause, longestWait);
    }
  }

  async #send(batch: readonly Fact[]): Promise<boolean> {
    try {
      await this.#options.send(batch);
      return true;
    } catch {
      return false;
    }
  }

  async #next(): Promise<readonly Fact[]> {
    const batch: Fact[] = [];
    for await (const fact of this.waiting()) {
      batch.push(fact);
      if (batch.length >= (this.#options.batch ?? 50)) break;
    }
    return batch;
  }

  /** Until the time is up, or there is reason to try at once. */
  async #rest(milliseconds: number): Promise<void> {
    const { wait = sleep } = this.#options;
    await Promise.race([wait(milliseconds), new Promise<void>((resolve) => (this.#wake = resolve))]);
    this.#wake = undefined;
  }

  /** What the log has need not be held here too. Where there is no log, the oldest go: a day of practice stays. */
  async #trim(): Promise<void> {
    const kept = await this.#options.store.seq().catch(() => 0);
    this.#fresh = this.#fresh.filter(({ seq }) => seq > kept).slice(-most);
  }

  /** As far as it is known: a mark that was not stored costs a second sending, never a fact. */
  async #acknowledged(): Promise<number> {
    const { store, host } = this.#options;
    const stored = await store.acknowledged(host).catch(() => 0);
    return Math.max(stored, this.#reached);
  }

  async #acknowledge(seq: number): Promise<void> {
    const { store, host } = this.#options;
    this.#reached = seq;
    this.#fresh = this.#fresh.filter((fact) => fact.seq > seq);
    await store.acknowledge(host, seq).catch(() => {});
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
