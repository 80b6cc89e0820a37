import type { Item, Pack } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';

/** Time and chance from outside: the session has none of its own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A fresh random id, opaque. */
  id(): string;
  /** A fresh seed, 0 to 2^32 - 1. */
  seed(): number;
  /** Resolves after this time, in milliseconds. */
  after(milliseconds: number): Promise<void>;
}

/** Where the facts of one pupil and one pack are kept. Every promise rejects with a StoreError. */
export interface Store {
  /** The right to write: one tab of a pupil has it. Undefined: another has; `take` asks that one to hand over. */
  lead(take: boolean): Promise<Lease | undefined>;
  /** The facts from this seq on (default 1), by seq. Throws at the end, after all that could be read, where some could not. */
  facts(from?: number): AsyncIterable<Fact>;
  /** The seq of the last fact on disk, also where that fact itself became unreadable; 0: none. */
  seq(): Promise<number>;
  /** One transaction: all are on disk when it resolves, or none. The first follows on the last one stored. */
  append(facts: readonly Fact[]): Promise<void>;
  /** A half-typed answer, or undefined; no fact. */
  draft(): Promise<Draft | undefined>;
  saveDraft(draft: Draft | undefined): Promise<void>;
  /** A folded log to start from, or undefined; a cache that may be thrown away at any time. */
  checkpoint(): Promise<Checkpoint | undefined>;
  saveCheckpoint(checkpoint: Checkpoint): Promise<void>;
  /** The seq up to which a host has acknowledged the facts; 0: none. */
  acknowledged(host: string): Promise<number>;
  acknowledge(host: string, seq: number): Promise<void>;
  /** Everything of this pupil and pack is gone when it resolves. */
  forget(): Promise<void>;
  close(): void;
}

/** The right to write, until another tab asks for it or it is lost. */
export interface Lease {
  /** Resolves when another tab wants to take over, or has. */
  readonly ended: Promise<void>;
  /** Hands over; after this nothing is written. */
  release(): void;
}

export interface Draft {
  readonly item: string;
  /** As the caller of the lesson wrote it. */
  readonly text: string;
}

export interface Checkpoint {
  /** The last fact that is folded in. */
  readonly seq: number;
  readonly id: string;
  /** What made it: another engine or pack version starts from the facts. */
  readonly version: string;
  /** Plain data; hostile until the engine has parsed it. */
  readonly data: unknown;
}

/**
 * Why a store failed; practice goes on in memory.
 * unavailable: there is none, or it is denied. full: no room. conflict: another tab wrote. lost: deleted or closed under us.
 * unreadable: some facts were damaged. newer: written by a later version of Leerspoor.
 */
export type StoreFailure = 'unavailable' | 'full' | 'conflict' | 'lost' | 'unreadable' | 'newer';

export class StoreError extends Error {
  constructor(
    readonly reason: StoreFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

/** Where results go: the host page, an LMS. What it throws is caught, and changes nothing. */
export interface Results {
  /** In order, each once, after the disk has them (or has failed to take them). */
  deliver(facts: readonly Fact[]): void;
  /** Something went wrong that the pupil need not solve. */
  notify?(notice: Notice): void;
}

/** What went wrong, in a sentence for the host; the lesson goes on. */
export type Notice =
  /** `slow`: the disk has not answered within a second. */
  | { readonly about: 'storage'; readonly reason: StoreFailure | 'slow'; readonly message: string }
  /** The items of this goal could not be had. */
  | { readonly about: 'content'; readonly goal: string; readonly message: string };

/** Where the items of a goal come from. Remembers what it fetched, so that asking ahead makes asking later quick. */
export interface Library {
  /** The pack with the items of this goal in it. Rejects with a sentence where they cannot be had. */
  withGoal(pack: Pack, goal: string): Promise<Pack>;
  /** One item of this goal: the same object that `withGoal` brings. Undefined where it is not sooner to be had than all. */
  item?(pack: Pack, goal: string, id: string): Promise<Item | undefined>;
}
