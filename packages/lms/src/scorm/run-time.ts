import type { Call, Edition } from './edition.js';

/** The functions of a run time take and give texts; what it is and does, only a call can tell. */
type Api = Readonly<Record<string, (...texts: readonly string[]) => unknown>>;

/**
 * The API of a run time, whatever it does: it may throw, answer false, or forget that it was initialized, and then it is
 * asked once more. Every method tells whether it went well.
 */
export class RunTime {
  readonly edition: Edition;
  readonly #api: Api;
  /** Said before, as far as we know: what has not changed is not said again. */
  readonly #said = new Map<string, string>();
  #isOver = false;

  constructor(api: unknown, edition: Edition) {
    this.#api = api as Api;
    this.edition = edition;
  }

  initialize(): boolean {
    return this.#does('initialize', '');
  }

  /** An element's value; empty where there is none. */
  get(element: string): string {
    const value = this.#call('get', element);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** Says a value where it is not what was said last. False: it was not taken. */
  set(element: string, value: string): boolean {
    if (this.#said.get(element) === value) return true;
    const taken = this.#again(() => this.#does('set', element, value));
    if (taken) this.#said.set(element, value);
    return taken;
  }

  commit(): boolean {
    return this.#again(() => this.#does('commit', ''));
  }

  /** The last call: after it every other does nothing. */
  finish(): boolean {
    const done = this.#does('finish', '');
    this.#isOver = true;
    return done;
  }

  /** What it calls its last error; '0': none. */
  get error(): string {
    const code = this.#call('error');
    return typeof code === 'string' || typeof code === 'number' ? String(code) : '0';
  }

  /** A session that was lost is begun anew, with all that was said in it. */
  #again(act: () => boolean): boolean {
    if (act()) return true;
    if (this.#isOver || !this.edition.lost.includes(this.error) || !this.initialize()) return false;
    for (const [element, value] of this.#said) this.#does('set', element, value);
    return act();
  }

  #does(call: Call, ...texts: readonly string[]): boolean {
    return !this.#isOver && String(this.#call(call, ...texts)) === 'true';
  }

  #call(call: Call, ...texts: readonly string[]): unknown {
    try {
      return this.#api[this.edition.calls[call]]?.(...texts);
    } catch {
      return undefined;
    }
  }
}
