import type { Pack } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';

/** Time and chance from outside: the session has none of its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A fresh random id, opaque. */
  id(): string;
  /** A fresh seed, 0 to 2^32 - 1. */
  seed(): number;
}

/** Where the facts of one pupil and one pack are kept. */
export interface Store {
  /** All facts, by seq. */
  facts(): AsyncIterable<Fact>;
  /** One transaction: all are on disk when it resolves, or none. Rejects with a StoreError. */
  append(facts: readonly Fact[]): Promise<void>;
  /** A half-typed answer, or undefined; no fact. */
  draft(): Promise<Draft | undefined>;
  saveDraft(draft: Draft | undefined): Promise<void>;
  /** Everything of this pupil and pack is gone when it resolves. */
  forget(): Promise<void>;
  close(): void;
}

export interface Draft { readonly item: string; readonly text: string }

/** Why a store failed; practice goes on in memory. */
export class StoreError extends Error {
  constructor(readonly reason: 'unavailable' | 'full' | 'lost' | 'unreadable', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
  }
}

/** Where results go: the host page, an LMS. Must not throw. */
export interface Results {
  deliver(facts: readonly Fact[]): void;
}

/** Where the items of a goal come from. */
export interface Library {
  /** The pack with the items of this goal in it. Rejects with a sentence where they cannot be had. */
  withGoal(pack: Pack, goal: string): Promise<Pack>;
}
