/* eslint-disable @typescript-eslint/require-await -- the port is asynchronous, memory is not */
import type { Fact } from '@leerspoor/engine';
import type { Checkpoint, Draft, Lease, Store } from '@leerspoor/session';
import { Deferred } from './deferred.js';
import { refuseUnlessNext } from './sequence.js';

/** A store that lasts as long as the page: for a host that keeps the facts itself, for a guest, for tests. */
export function memoryStore(kept: Iterable<Fact> = []): Store {
  return new MemoryStore(kept);
}

class MemoryStore implements Store {
  readonly #facts: Fact[];
  readonly #acknowledged = new Map<string, number>();
  #draft: Draft | undefined;
  #checkpoint: Checkpoint | undefined;
  #leader: { readonly asked: Deferred; readonly gone: Deferred } | undefined;

  constructor(kept: Iterable<Fact>) {
    this.#facts = [...kept];
  }

  async lead(take: boolean): Promise<Lease | undefined> {
    if (this.#leader && !take) return undefined;
    // another may have been waiting too, and leads now
    while (this.#leader) {
      this.#leader.asked.resolve();
      await this.#leader.gone.promise;
    }
    const leader = { asked: new Deferred(), gone: new Deferred() };
    this.#leader = leader;
    const release = (): void => {
      if (this.#leader === leader) this.#leader = undefined;
      leader.gone.resolve();
    };
    return { ended: leader.asked.promise, release };
  }

  async *facts(from = 1): AsyncIterable<Fact> {
    yield* this.#facts.filter(({ seq }) => seq >= from);
  }

  async seq(): Promise<number> {
    return this.#facts.at(-1)?.seq ?? 0;
  }

  async append(facts: readonly Fact[]): Promise<void> {
    refuseUnlessNext(facts, await this.seq());
    this.#facts.push(...facts);
  }

  async draft(): Promise<Draft | undefined> {
    return this.#draft;
  }

  async saveDraft(draft: Draft | undefined): Promise<void> {
    this.#draft = draft;
  }

  async checkpoint(): Promise<Checkpoint | undefined> {
    return this.#checkpoint;
  }

  async saveCheckpoint(checkpoint: Checkpoint): Promise<void> {
    this.#checkpoint = checkpoint;
  }

  async acknowledged(host: string): Promise<number> {
    return this.#acknowledged.get(host) ?? 0;
  }

  async acknowledge(host: string, seq: number): Promise<void> {
    this.#acknowledged.set(host, seq);
  }

  async forget(): Promise<void> {
    this.#facts.length = 0;
    this.#acknowledged.clear();
    this.#draft = this.#checkpoint = undefined;
  }

  close(): void {}
}
