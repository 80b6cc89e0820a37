import { readKept, writeKept, type Kept } from './kept.js';

/** The part of `localStorage` that is used: at the last moment of a page nothing else can be waited for. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** A copy of the state on the device, beside that of a host which may lie, forget or be away. */
export class Keeper {
  readonly #shelf: Shelf | undefined;
  readonly #pack: string;

  constructor(shelf: Shelf | undefined, pack: string) {
    this.#shelf = shelf;
    this.#pack = pack;
  }

  /** What the device has of this pupil. */
  find(pupil: string): Kept | undefined {
    const kept = readKept(this.#read(pupil));
    return kept !== 'damaged' && kept?.pupil === pupil ? kept : undefined;
  }

  /** Keeps a state, unless a later one of the same pupil is here. */
  keep(state: Kept): void {
    if ((this.find(state.pupil)?.seq ?? -1) > state.seq) return;
    try {
      this.#shelf?.setItem(this.#name(state.pupil), writeKept(state));
    } catch {
      // full, or denied: the host has it, or nobody can
    }
  }

  #read(pupil: string): string {
    try {
      return this.#shelf?.getItem(this.#name(pupil)) ?? '';
    } catch {
      return '';
    }
  }

  #name(pupil: string): string {
    return `leerspoor ${this.#pack} ${pupil}`;
  }
}

/** The device's shelf, where the browser gives one. */
export function deviceShelf(): Shelf | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
