import type { Item, Pack } from '@leerspoor/content';
import type { Assignment, Decision, FactBody, History, Leerstatus } from '@leerspoor/engine';
import { decide as decideEarly, type EarlyHistory } from '@leerspoor/engine/start';
import { untouched, type Found, type LessonContext } from '../place/context.js';
import type { Decided } from '../place/placing.js';
import { positionOf } from '../place/position.js';
import { findItem, homeOf, presentOf } from '../place/task.js';
import type { Clock, Lease, Library, Results, Store } from '../ports.js';
import { fingerprint } from './fingerprint.js';
import { Log } from './log.js';
import {
  blankLog,
  grown,
  readingPatience,
  readLog,
  unreadLog,
  wholeEngine,
  type Folded,
  type WholeEngine,
} from './read.js';
import { closing, factsOf, isPast, opening } from './session.js';
import { standingIn } from './standing.js';

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly results: Results;
  readonly library: Library;
}

/** The log that is open, and what it tells. */
export interface Book {
  folded: Folded;
  readonly log: Log;
}

/** Where a lesson's facts are made: the engine, the log, and the ports behind it. What only the machine needs stands with it. */
export class Desk {
  readonly ports: Ports;
  readonly #pupil: string;
  /** Called when another tab takes the lead. */
  readonly #onMoved: () => void;
  readonly #mayWrite: Promise<void>;
  /** The first screen stands: what it was made of goes to the disk from now on. */
  startWriting!: () => void;
  #lease: Lease | undefined;
  #book: Book | undefined;
  #loads = 0;

  constructor(ports: Ports, pupil: string, onMoved: () => void) {
    this.ports = ports;
    this.#pupil = pupil;
    this.#onMoved = onMoved;
    this.#mayWrite = new Promise((resolve) => (this.startWriting = resolve));
  }

  /** As `load`; where the disk does not answer in time, without what is stored. */
  loadInTime(context: LessonContext): Promise<Found> {
    let isLoaded = false;
    const loaded = this.load(context).finally(() => (isLoaded = true));
    const late = this.ports.clock.after(readingPatience);
    return Promise.race([loaded, late.then(() => (isLoaded ? loaded : this.load({ ...context, unread: true })))]);
  }

  /** Takes the lead, reads the log, and tells where the lesson was. Of several calls the last one counts. */
  async load({ taking, unread, assignment, pack }: LessonContext): Promise<Found> {
    const { store, clock, results } = this.ports;
    const mine = ++this.#loads;
    const leading = unread || this.#leads(taking);
    const blank = blankLog(pack); // made while the browser answers, like what is remembered of the pack
    fingerprint(pack);
    if (!(await leading)) return { state: 'elsewhere' };
    const { folded, problem, inMemory, ...read } = unread ? unreadLog(blank) : await readLog(store, pack, blank);
    if (mine !== this.#loads) return { state: 'elsewhere' }; // the lesson went on without it
    const { history } = folded;
    const seq = Math.max(read.seq, history.seq);
    const session = history.session?.id ?? '';
    const own = { pupil: this.#pupil, mayWrite: this.#mayWrite, onConflict: this.#onMoved };
    const log = new Log({ pack, store, clock, results, seq, session, inMemory, ...own });
    this.#book = { folded, log };
    if (problem) log.complain(problem.reason, problem.message);
    if (isPast(history, assignment, clock.now())) {
      this.record(closing(history));
      return { state: 'open', task: untouched, standing: standingIn(folded, pack, undefined) };
    }
    const draft = history.open && !inMemory ? await store.draft().catch(() => undefined) : undefined;
    return { ...positionOf(history, draft), standing: standingIn(folded, pack, history.decision) };
  }

  /** The log that was read. Throws before that. */
  get book(): Book {
    if (!this.#book) throw new Error('The log is used before it was read.');
    return this.#book;
  }

  /** The whole engine takes over, before the first answer. */
  useWhole(engine: WholeEngine, pack: Pack): void {
    this.book.folded = grown(this.book.folded, engine, pack);
  }

  /** The first decision, by the small engine where that suffices. */
  async decideFirst(context: LessonContext): Promise<Decided> {
    const { folded } = this.book;
    const decision = 'engine' in folded ? undefined : this.#decideEarly(folded.history, context);
    if (decision) return this.#take(decision, context);
    this.useWhole(await wholeEngine(), context.pack);
    return this.decide(context);
  }

  /** Asks the whole engine, once, and records what it decided; in a new session where none is open. */
  decide(context: LessonContext): Decided {
    this.#openSession(context);
    const { folded } = this.book;
    if (!('engine' in folded)) throw new Error('The whole engine is asked before it is there.');
    return this.#take(folded.engine.decide(...this.#question(context, folded.history), context.lost), context);
  }

  /** The pack with the items of the goal that is up. */
  async fetch(context: LessonContext): Promise<Pack> {
    const act = presentOf(context);
    if (!act) return context.pack;
    const home = homeOf(context.pack, act.item) ?? act.goal;
    const pack = await this.ports.library.withGoal(context.pack, home);
    if (!findItem(pack, act.item)) throw new Error(`The file of goal "${home}" has no item "${act.item}".`);
    return pack;
  }

  /** The item that is up, before all others of its goal. Undefined where it cannot be had: what then, the machine knows. */
  async fetchFirst(context: LessonContext): Promise<Item | undefined> {
    const act = presentOf(context);
    const { pack } = context;
    if (!act) return undefined;
    try {
      const item = await this.ports.library.item?.(pack, homeOf(pack, act.item) ?? act.goal, act.item);
      return item ?? findItem(await this.fetch(context), act.item);
    } catch {
      return undefined;
    }
  }

  record(bodies: readonly FactBody[]): void {
    const { log, folded } = this.book;
    const facts = log.record(bodies);
    if (!('engine' in folded)) folded.facts.push(...facts);
    for (const fact of facts) folded.history.add(fact);
  }

  leerstatus(goal: string): Leerstatus | undefined {
    return this.#book?.folded.history.leerstatus(goal);
  }

  /** What waits is written, then the lead given back. */
  async leave(): Promise<void> {
    this.startWriting();
    await this.#book?.log.settled().catch(() => {});
    this.#lease?.release();
    this.#lease = undefined;
  }

  /** A store that cannot say who leads has its say when the log is read. */
  async #leads(taking: boolean): Promise<boolean> {
    if (this.#lease) return true;
    try {
      this.#lease = await this.ports.store.lead(taking);
    } catch {
      return true;
    }
    void this.#lease?.ended.then(this.#onMoved);
    return this.#lease !== undefined;
  }

  /** Undefined where the whole engine is needed. */
  #decideEarly(history: EarlyHistory, context: LessonContext): Decision | undefined {
    if (!history.understood) return undefined;
    this.#openSession(context);
    return decideEarly(...this.#question(context, history));
  }

  #openSession(context: LessonContext): void {
    this.record(opening(this.book.folded.history, context, () => this.ports.clock.seed()));
  }

  #question<H extends History>(context: LessonContext, history: H): [Pack, H, Assignment, number, number] {
    return [context.pack, history, context.assignment, this.ports.clock.now(), history.session?.seed ?? 0];
  }

  #take(decision: Decision, { pack, lost }: LessonContext): Decided {
    const { folded } = this.book;
    const { history } = folded;
    // No end worth recording: the pupil has done nothing, for want of tasks.
    if (decision.act.do === 'end' && lost.length > 0 && !history.session?.answered)
      throw new Error('The tasks of this lesson could not be loaded.');
    this.record(factsOf(decision, history.decision));
    return { decision, standing: standingIn(folded, pack, decision) };
  }
}
