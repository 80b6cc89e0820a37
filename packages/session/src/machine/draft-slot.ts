import type { Draft, Store } from '../ports.js';

/** Keeps the newest half-typed answer; while one is being written, those between are skipped. A lost draft is no lost fact. */
export class DraftSlot {
  #latest: Draft | undefined;
  #saving: Promise<void> | undefined;

  constructor(private readonly store: Store) {}

  save(draft: Draft | undefined): void {
    this.#latest = draft;
    this.#saving ??= this.#saveAll().finally(() => (this.#saving = undefined));
  }

  async #saveAll(): Promise<void> {
    let saved: Draft | undefined;
    do {
      saved = this.#latest;
      await this.store.saveDraft(saved).catch(() => {});
    } while (saved !== this.#latest);
  }
}
