import type { Issue } from '../model/pack.js';
import type { Audit } from './audit.js';
import { sentenceOf, type Fault } from './fault.js';

/** Things that are named in one place of a pack and referred to in another. */
export type Named = 'goal' | 'block' | 'track' | 'misconception' | 'word' | 'theme' | 'row' | 'item';

const deepest = 40;
const mostSteps = 1_500_000;
const mostIssues = 1_000;

type Key = string | number;

/** Walks with a schema through a value: knows where it is, and collects what is wrong. */
export class Trail {
  /** Kinds of interaction that were met and are not loaded. */
  readonly missed = new Set<unknown>();
  readonly #issues: Issue[] = [];
  readonly #path: Key[] = [];
  readonly #known = new Map<Named, Set<string>>();
  readonly #unresolved: { kind: Named; id: string; path: readonly Key[] }[] = [];
  #steps = 0;
  #passedOver = 0;

  /** With an audit, what is right so far is looked at with an author's eyes too. */
  constructor(readonly audit?: Audit) {}

  /** Checks what lies one step further. Bounded in depth and in all, so that no input can hang it. */
  at<T>(key: Key, value: unknown, check: (value: unknown, trail: Trail) => value is T): value is T {
    if (this.#steps > mostSteps) return false;
    if (++this.#steps > mostSteps) return this.report(['tooMuch']);
    if (this.#path.length >= deepest) return this.report(['tooDeep']);
    this.#path.push(key);
    const ok = check(value, this);
    this.#path.pop();
    return ok;
  }

  /** Looks at what lies further along these keys. */
  within(keys: readonly Key[], look: () => boolean): boolean {
    const length = this.#path.push(...keys);
    const ok = look();
    this.#path.length = length - keys.length;
    return ok;
  }

  /** What is wrong here, or at what lies `below`. */
  report(fault: Fault, ...below: Key[]): boolean {
    this.#tell(fault, [...this.#path, ...below]);
    return false;
  }

  /** A name is given here. */
  define(kind: Named, id: string): boolean {
    const known = this.#ids(kind);
    if (known.has(id)) return this.report(['duplicate', kind, id]);
    known.add(id);
    return true;
  }

  /** Whether it is a name that was given. */
  knows(kind: Named, id: unknown): id is string {
    return this.#ids(kind).has(id as string);
  }

  /** A name is used here; it may be given later. */
  refer(kind: Named, id: string): void {
    this.#unresolved.push({ kind, id, path: [...this.#path] });
  }

  /** Names that were given elsewhere. */
  know(kind: Named, ids: Iterable<string>): void {
    for (const id of ids) this.#ids(kind).add(id);
  }

  /** All that is wrong, once everything has been walked. */
  finish(): readonly Issue[] {
    for (const { kind, id, path } of this.#unresolved.splice(0)) {
      const known = this.#ids(kind);
      if (!known.has(id)) this.#tell(['unknownId', kind, id, known], path);
    }
    if (this.#passedOver > 0) this.#issues.push({ path: '', message: sentenceOf(['tooManyIssues', this.#passedOver]) });
    return this.#issues;
  }

  #tell(fault: Fault, path: readonly Key[]): void {
    if (this.#issues.length < mostIssues) this.#issues.push({ path: written(path), message: sentenceOf(fault) });
    else this.#passedOver++;
  }

  #ids(kind: Named): Set<string> {
    let ids = this.#known.get(kind);
    if (!ids) this.#known.set(kind, (ids = new Set()));
    return ids;
  }
}

/** `goals[2].criteria[0].text` */
function written(path: readonly Key[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key)).join('');
}
