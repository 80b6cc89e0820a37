import type { Pack } from '@leerspoor/content';
import type { Assignment, Decision, FactBody, History, Leerstatus } from '@leerspoor/engine';
import { decide as decideEarly, type EarlyHistory } from '@leerspoor/engine/start';
import { untouched, type Found, type LessonContext, type Standing } from '../place/context.js';
import type { Decided } from '../place/placing.js';
import { DraftSlot } from './draft-slot.js';
import { Log } from './log.js';
import type { Clock, Lease, Library, Notice, Results, Store } from '../ports.js';
import { positionOf } from '../place/position.js';
import { checkpointOf, grown, readLog, unreadLog, wholeEngine, type Folded, type WholeEngine } from './read.js';
import { closing, factsOf, isPast, opening, withinReach } from './session.js';
import { standingOf } from './standing.js';
import { findItem, homeOf, presentOf } from '../place/task.js';

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly results: Results;
  readonly library: Library;
}

/** The log that is open, and what it tells. */
interface Book {
  folded: Folded;
  readonly log: Log;
}

/** Facts between two checkpoints. */
const checkpointEvery = 200;

/** Where orders are carried out, those of the machine and those before it is there: the engine, the log, the ports. */
export class Desk {
  readonly drafts: DraftSlot;
  #lease: Lease | undefined;
  #book: Book | undefined;
  #checkpointed = 0;

  constructor(
    private readonly ports: Ports,
    private readonly pupil: string,
    /** Called when another tab takes the lead. */
    private readonly onMoved: () => void,
  ) {
    this.drafts = new DraftSlot(ports.store);
  }

  /** Takes the lead, reads the log, and tells where the lesson was. */
  async load({ taking, unread, assignment, pack }: LessonContext): Promise<Found> {
    const { store, clock, results } = this.ports;
    if (!unread && !(await this.#leads(taking))) return { state: 'elsewhere' };
    const { folded, problem, inMemory, ...read } = unread ? unreadLog(pack) : await readLog(store, pack);
    const { history } = folded;
    const seq = Math.max(read.seq, history.seq);
    const session = history.session?.id ?? '';
    const onConflict = this.onMoved;
    const log = new Log({ pupil: this.pupil, pack, store, clock, results, seq, session, inMemory, onConflict });
    this.#book = { folded, log };
    this.#checkpointed = seq;
    if (problem) log.complain(problem.reason, problem.message);
    if (isPast(history, assignment, clock.now())) {
      this.record(closing(history));
      return { state: 'open', task: untouched, standing: standingOf(history, pack, undefined) };
    }
    const position = positionOf(history, inMemory ? undefined : await this.drafts.read());
    return { ...position, standing: standingOf(history, pack, position.decision) };
  }

  /** The whole engine takes over, before the first answer. */
  useWhole(engine: WholeEngine, pack: Pack): void {
    const book = this.#opened();
    book.folded = grown(book.folded, engine, pack);
  }

  /** The first decision, by the small engine where that suffices. */
  async decideFirst(context: LessonContext): Promise<Decided> {
    const { folded } = this.#opened();
    const decision = 'engine' in folded ? undefined : this.#decideEarly(folded.history, context);
    if (decision) return this.#take(decision, context);
    this.useWhole(await wholeEngine(), context.pack);
    return this.decide(context);
  }

  /** Asks the whole engine, once, and records what it decided; in a new session where none is open. */
  decide(context: LessonContext): Decided {
    this.#openSession(context);
    const { folded } = this.#opened();
    if (!('engine' in folded)) throw new Error('The whole engine is asked before it is there.');
    return this.#take(folded.engine.decide(...this.#question(context, folded.history)), context);
  }

  leerstatus(goal: string): Leerstatus | undefined {
    return this.#book?.folded.history.leerstatus(goal);
  }

  record(bodies: readonly FactBody[]): void {
    const { log, folded } = this.#opened();
    const facts = log.record(bodies);
    if (!('engine' in folded)) folded.facts.push(...facts);
    for (const fact of facts) folded.history.add(fact);
  }

  /** Waits for the disk; rejects with a StoreError, of which the host has heard. */
  async settle({ pack, decision }: LessonContext): Promise<Standing> {
    const { folded, log } = this.#opened();
    await log.settled();
    return standingOf(folded.history, pack, decision);
  }

  /** The disk is slow: the host hears what waits, and of the slowness. */
  goOnUnsaved(): void {
    const { log } = this.#opened();
    log.complain(
      'slow',
      'The browser takes more than a second to store an answer; practice goes on, unsaved until it does.',
    );
    log.hear(Infinity);
  }

  /** The items of the goal that is up; then, ahead of time, those of the next. */
  async fetch(context: LessonContext): Promise<Pack> {
    const act = presentOf(context);
    if (!act) return context.pack;
    const home = homeOf(context.pack, act.item) ?? act.goal;
    const pack = await this.ports.library.withGoal(context.pack, home);
    if (!findItem(pack, act.item)) throw new Error(`The file of goal "${home}" has no item "${act.item}".`);
    this.#prefetch(context, home);
    return pack;
  }

  notify(notice: Notice): void {
    this.#opened().log.notify(notice);
  }

  /** What waits is written, then the lead given back. */
  async leave(): Promise<void> {
    await this.#book?.log.settled().catch(() => {});
    this.#lease?.release();
    this.#lease = undefined;
  }

  /** Undefined where the whole engine is needed. */
  #decideEarly(history: EarlyHistory, context: LessonContext): Decision | undefined {
    if (!history.understood) return undefined;
    this.#openSession(context);
    return decideEarly(...this.#question(context, history));
  }

  #openSession(context: LessonContext): void {
    this.record(opening(this.#opened().folded.history, context, () => this.ports.clock.seed()));
  }

  #question<H extends History>(context: LessonContext, history: H): [Pack, H, Assignment, number, number] {
    return [context.pack, history, withinReach(context), this.ports.clock.now(), history.session?.seed ?? 0];
  }

  #take(decision: Decision, { pack }: LessonContext): Decided {
    const { history } = this.#opened().folded;
    this.record(factsOf(decision, history.decision));
    void this.#keepCheckpoint(pack);
    return { decision, standing: standingOf(history, pack, decision) };
  }

  /** A store that cannot say who leads has its say when the log is read. */
  async #leads(taking: boolean): Promise<boolean> {
    if (this.#lease) return true;
    try {
      this.#lease = await this.ports.store.lead(taking);
    } catch {
      return true;
    }
    void this.#lease?.ended.then(this.onMoved);
    return this.#lease !== undefined;
  }

  #prefetch({ pack, assignment }: LessonContext, home: string): void {
    const goals = assignment.goals ?? pack.goals.map(({ id }) => id);
    const next = goals[goals.indexOf(home) + 1];
    if (next !== undefined) this.ports.library.withGoal(pack, next).catch(() => {});
  }

  async #keepCheckpoint(pack: Pack): Promise<void> {
    const { folded, log } = this.#opened();
    const { history } = folded;
    if (history.seq - this.#checkpointed < checkpointEvery) return;
    this.#checkpointed = history.seq;
    try {
      await log.settled();
      const { last } = log;
      if (last?.seq === history.seq) await this.ports.store.saveCheckpoint(checkpointOf(history, pack, last.id));
    } catch {
      // Without a checkpoint the next start reads the facts.
    }
  }

  #opened(): Book {
    if (!this.#book) throw new Error('The log is used before it was read.');
    return this.#book;
  }
}
