import type { PackHead } from '@leerspoor/content';
import type { Fact } from '../facts/fact.js';
import type { Skip } from '../history/skipped.js';
import { Notebook } from './notebook.js';

/** What could not be taken in, once a kind and pupil. */
export type RollTrouble =
  | { readonly kind: 'unreadable'; readonly count: number }
  /** Of another pack. */
  | { readonly kind: 'pack'; readonly count: number; readonly pack: string }
  /** Answers to goals that are not in the pack, or no longer. */
  | { readonly kind: 'gone'; readonly count: number }
  /** Two logs with one key: only the first counts. */
  | { readonly kind: 'clash'; readonly pupil: string }
  /** Facts that lie between others are missing. */
  | { readonly kind: 'gap'; readonly pupil: string; readonly count: number }
  /** More than are looked at one by one. */
  | { readonly kind: 'many'; readonly count: number };

interface Log {
  file: Notebook;
  /** Kept as long as there are not too many, so that what comes late finds its place. */
  facts: Fact[];
  /** Id of the fact at each place. */
  readonly ids: Map<number, string>;
  readonly sessions: Set<string>;
  /** Another pupil has the same key: of sessions that are not known by now, nobody can say whose they are. */
  clash: boolean;
}

/** Facts looked at one by one; of more, only those that follow in order are taken in. */
const mostKept = 300_000;

/** The pupils of a class, from facts in any order: none counted twice, two logs never mixed. */
export class Roll {
  /** Facts taken in. */
  count = 0;
  private readonly logs = new Map<string, Log>();
  private readonly otherPacks = new Map<string, number>();
  private unreadable = 0;

  constructor(readonly pack: PackHead) {}

  get files(): readonly Notebook[] {
    return [...this.logs.values()].map(({ file }) => file);
  }

  file(pupil: string): Notebook | undefined {
    return this.logs.get(pupil)?.file;
  }

  /** Pupils who belong to the class, whether or not anything is known of them. */
  expect(pupils: Iterable<string>): void {
    for (const pupil of pupils) this.#logOf(pupil);
  }

  /** Takes in facts of any pupils; what is no fact of this pack is counted and left out. */
  take(facts: Iterable<Fact>): void {
    const late = new Set<Log>();
    for (const fact of facts) {
      if (!isPlaced(fact)) this.unreadable += 1;
      else if (fact.pack !== this.pack.id) this.otherPacks.set(fact.pack, (this.otherPacks.get(fact.pack) ?? 0) + 1);
      else if (this.#takeOne(fact) === 'late') late.add(this.#logOf(fact.pupil));
    }
    for (const log of late) this.#refold(log);
  }

  get troubles(): readonly RollTrouble[] {
    const troubles: RollTrouble[] = [];
    const unreadable = this.unreadable + this.#skipped('unreadable');
    if (unreadable > 0) troubles.push({ kind: 'unreadable', count: unreadable });
    const gone = this.#skipped('unknown-goal');
    if (gone > 0) troubles.push({ kind: 'gone', count: gone });
    for (const [pack, count] of this.otherPacks) troubles.push({ kind: 'pack', count, pack });
    for (const [pupil, { clash, facts, ids }] of this.logs) {
      if (clash) troubles.push({ kind: 'clash', pupil });
      const last = facts.at(-1)?.seq ?? 0;
      if (last > ids.size) troubles.push({ kind: 'gap', pupil, count: last - ids.size });
    }
    if (this.count > mostKept) troubles.push({ kind: 'many', count: mostKept });
    return troubles;
  }

  #logOf(pupil: string): Log {
    let log = this.logs.get(pupil);
    if (!log)
      this.logs.set(
        pupil,
        (log = {
          file: new Notebook(this.pack, pupil),
          facts: [],
          ids: new Map(),
          sessions: new Set(),
          clash: false,
        }),
      );
    return log;
  }

  #skipped(why: Skip): number {
    return this.files.reduce((sum, { history }) => sum + (history.skipped.count[why] ?? 0), 0);
  }

  #takeOne(fact: Fact): 'late' | undefined {
    const log = this.#logOf(fact.pupil);
    if (log.clash && !log.sessions.has(fact.session)) return undefined;
    const known = log.ids.get(fact.seq);
    if (known !== undefined) {
      log.clash ||= known !== fact.id;
      return undefined;
    }
    const { seq } = log.file.history;
    if (this.count >= mostKept) {
      if (log.file.add(fact)) this.count += 1;
      return undefined;
    }
    this.count += 1;
    log.ids.set(fact.seq, fact.id);
    log.sessions.add(fact.session);
    log.facts.push(fact);
    if (fact.seq < seq) return 'late';
    log.file.add(fact);
    return undefined;
  }

  #refold(log: Log): void {
    log.facts.sort((a, b) => a.seq - b.seq);
    log.file = new Notebook(this.pack, log.file.pupil);
    for (const fact of log.facts) log.file.add(fact);
  }
}

function isPlaced(fact: unknown): fact is Fact {
  if (typeof fact !== 'object' || fact === null) return false;
  const { pupil, seq, id, pack } = fact as Partial<Record<keyof Fact, unknown>>;
  return typeof pupil === 'string' && Number.isSafeInteger(seq) && typeof id === 'string' && typeof pack === 'string';
}
