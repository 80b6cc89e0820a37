import type { Pack } from '@leerspoor/content';
import { replay, restore, type Assignment, type Fact, type History } from '@leerspoor/engine';
import { expand, shrink } from '@leerspoor/engine/compact';
import type { Store } from '@leerspoor/session';
import { checkpointOf } from '@leerspoor/session/checkpoint';
import { memoryStore } from '@leerspoor/store/memory';
import type { Kept } from './kept.js';
import { progressOf, type Progress } from './progress.js';

/** Follows a lesson from its facts, for a host that keeps a state and no log. */
export class Tracking {
  readonly #pack: Pack;
  readonly #assignment: Assignment;
  readonly #history: History;

  /** Throws a RangeError where the state that is given is none of this pack. */
  constructor(pack: Pack, assignment: Assignment, kept?: Kept) {
    this.#pack = pack;
    this.#assignment = assignment;
    this.#history = kept ? restore(pack, expand(pack, kept.history)) : replay(pack, []);
  }

  add(facts: readonly Fact[]): void {
    for (const fact of facts) this.#history.add(fact);
  }

  get progress(): Progress {
    return progressOf(this.#pack, this.#assignment, this.#history);
  }

  kept(pupil: string, told: number): Kept {
    return { pupil, told, seq: this.#history.seq, history: shrink(this.#pack, this.#history) };
  }

  /** A store that goes on from here. The facts before are not there, and need not be: a checkpoint stands for them. */
  async store(pupil: string): Promise<Store> {
    const { seq, session } = this.#history;
    if (seq === 0) return memoryStore();
    const { id: pack, version: packVersion } = this.#pack;
    const place = { v: 1, id: 'kept', seq, time: session?.last ?? 0, pupil, session: session?.id ?? '' } as const;
    // the checkpoint belongs to the last fact: this one stands in its place
    const store = memoryStore([{ ...place, pack, packVersion, type: 'session.resumed' }]);
    await store.saveCheckpoint(checkpointOf(this.#history, this.#pack, place.id));
    return store;
  }
}
