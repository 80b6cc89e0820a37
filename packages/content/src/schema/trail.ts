import { says } from '../messages.js';
import type { Issue } from '../model/pack.js';
import { nearest } from './nearest.js';

/** Things that are named in one place of a pack and referred to in another. */
export type Named = 'goal' | 'block' | 'track' | 'misconception' | 'word' | 'theme' | 'row' | 'item';

const deepest = 40;
const mostSteps = 3_000_000;
const mostIssues = 1_000;

/** Walks with a schema through a value: knows where it is, and collects what is wrong. */
export class Trail {
  readonly issues: Issue[] = [];
  /** In a plan, text may hold `{slots}` where an item must hold an answer. */
  slots = false;
  readonly #path: (string | number)[] = [];
  readonly #known = new Map<Named, Set<string>>();
  readonly #unresolved: { kind: Named; id: string; path: string }[] = [];
  #steps = 0;
  #passedOver = 0;

  /** Checks what lies one step further. Bounded in depth and in all, so that no input can hang it. */
  at<T>(key: string | number, value: unknown, check: (value: unknown, trail: Trail) => value is T): value is T {
    if (this.#steps > mostSteps) return false;
    this.#steps++;
    if (this.#path.length >= deepest) return this.report(says.tooDeep);
    this.#path.push(key);
    const ok = this.#steps > mostSteps ? this.report(says.tooMuch) : check(value, this);
    this.#path.pop();
    return ok;
  }

  report(message: string, ...below: (string | number)[]): false {
    if (this.issues.length < mostIssues) this.issues.push({ path: written([...this.#path, ...below]), message });
    else this.#passedOver++;
    return false;
  }

  /** A name is given here. */
  define(kind: Named, id: string): boolean {
    const known = this.#ids(kind);
    if (known.has(id)) return this.report(says.duplicate(kind, id));
    known.add(id);
    return true;
  }

  /** A name is used here; it may be given later. */
  refer(kind: Named, id: string): void {
    if (!this.#ids(kind).has(id)) this.#unresolved.push({ kind, id, path: written(this.#path) });
  }

  /** Names that were given elsewhere. */
  know(kind: Named, ids: Iterable<string>): void {
    for (const id of ids) this.#ids(kind).add(id);
  }

  /** All that is wrong, once everything has been walked. */
  finish(): Issue[] {
    for (const { kind, id, path } of this.#unresolved) {
      const known = this.#ids(kind);
      if (!known.has(id) && this.issues.length < mostIssues)
        this.issues.push({ path, message: says.unknownId(kind, id, nearest(id, known)) });
    }
    if (this.#passedOver > 0) this.issues.push({ path: '', message: says.tooManyIssues(this.#passedOver) });
    return this.issues;
  }

  #ids(kind: Named): Set<string> {
    let ids = this.#known.get(kind);
    if (!ids) this.#known.set(kind, (ids = new Set()));
    return ids;
  }
}

/** `goals[2].criteria[0].text` */
function written(path: readonly (string | number)[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('');
}
