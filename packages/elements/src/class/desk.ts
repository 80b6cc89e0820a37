import type { Item, Pack } from '@leerspoor/content';
import type { Fact } from '@leerspoor/engine';
import { overview, Roll, type Notebook, type Overview } from '@leerspoor/engine/overview';
import type { ReactiveController, ReactiveElement } from 'lit';
import { absolute } from '../practice/course.js';
import { fetchPack, GoalFiles, PackError, parsed } from '../practice/pack.js';
import { ProblemEvent } from '../practice/problem-event.js';
import type { Pending } from './decided.js';
import { OwnLog } from './own-log.js';
import { readFile, type ReadFile } from './read-file.js';
import type { Trouble } from './trouble.js';
import { inPieces, type FactSource } from './source.js';

/** Milliseconds between two looks while facts come in, and between two when none do. */
const rhythm = { busy: 250, calm: 30_000 };

/** What the page asked for. */
export interface Asked {
  readonly src: string;
  readonly pack: unknown;
  readonly facts: FactSource | undefined;
  readonly names: Readonly<Record<string, string>> | undefined;
  readonly goals: readonly string[];
  readonly teacher: string;
  readonly at: number | undefined;
}

/** Everything of the teacher's screen but its drawing: pack and facts in, the overview out. */
export class Desk implements ReactiveController {
  known: Pack | undefined;
  look: Overview | undefined;
  readonly log: OwnLog;
  items: ReadonlyMap<string, Item> = new Map();
  reading = false;

  private roll: Roll | undefined;
  private said: readonly Trouble[] = [];
  private library: GoalFiles | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private soon = false;
  /** Facts that came before the pack. */
  private early: Fact[] = [];

  constructor(
    private readonly host: ReactiveElement,
    private readonly asked: () => Asked,
  ) {
    this.log = new OwnLog(host, () => this.now, this.lookNow.bind(this));
    host.addController(this);
  }

  hostConnected(): void {
    this.#plan(0);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  get now(): number {
    return this.asked().at ?? Date.now();
  }

  /** Facts read so far. */
  get count(): number {
    return this.roll?.count ?? 0;
  }

  get troubles(): readonly Trouble[] {
    return [...this.said, ...(this.roll?.troubles ?? [])];
  }

  get names(): Readonly<Record<string, string>> {
    return this.asked().names ?? this.log.memory.names;
  }

  file(pupil: string): Notebook | undefined {
    return this.roll?.file(pupil);
  }

  receive(facts: readonly Fact[]): void {
    if (this.roll) this.roll.take(facts);
    else this.early.push(...facts);
    this.lookSoon();
  }

  async openPack(): Promise<void> {
    const { src, pack } = this.asked();
    if (!src && pack === undefined) return;
    try {
      const found = pack === undefined ? await fetchPack(absolute(src)) : await parsed(pack, 'The pack');
      if (src !== this.asked().src || pack !== this.asked().pack) return;
      this.library = new GoalFiles(absolute(src));
      this.known = found;
      this.log.open(found.id);
      await this.begin();
    } catch (error) {
      const why = sentenceOf(error);
      this.said = [{ kind: 'noPack', why }];
      this.host.dispatchEvent(new ProblemEvent('pack', why, error instanceof PackError ? error.issues : []));
      this.host.requestUpdate();
    }
  }

  /** Reads the facts of the page from the start. */
  async begin(): Promise<void> {
    if (!this.known) return;
    clearTimeout(this.timer); // a look at half a list would only hold up the whole
    this.soon = false;
    const roll = (this.roll = new Roll(this.known));
    roll.take(this.early);
    this.early = [];
    this.said = [];
    await this.#read(roll, this.asked().facts ?? []);
    if (roll !== this.roll) return;
    this.reading = false;
    this.lookNow();
  }

  async #read(roll: Roll, facts: FactSource): Promise<void> {
    this.reading = true;
    try {
      await inPieces(facts, (some) => {
        roll.take(some);
        if (Symbol.asyncIterator in facts) this.lookSoon();
      });
    } catch (error) {
      if (roll === this.roll) this.said = [...this.said, { kind: 'stopped', why: sentenceOf(error) }];
    }
  }

  lookSoon(): void {
    if (this.soon) return;
    this.soon = true;
    this.#plan(rhythm.busy);
  }

  lookNow(): void {
    this.soon = false;
    if (this.host.isConnected) this.#plan(rhythm.calm);
    const { roll, known, now } = this;
    if (!roll || !known) return;
    roll.expect(Object.keys(this.names));
    const { attention, kept, pairs } = this.log.memory;
    const { goals } = this.asked();
    const today = Math.floor(now / 86_400_000);
    const lastPairs = pairs.day === today ? pairs.last : pairs.now;
    this.look = overview(known, roll.files, now, { attention, kept, lastPairs, ...(goals.length > 0 && { goals }) });
    if (pairs.day !== today || JSON.stringify(pairs.now) !== JSON.stringify(this.look.pairs))
      this.log.keep({ pairs: { day: today, now: this.look.pairs, last: lastPairs } });
    this.log.settle((one) => this.#isApplied(one));
    this.host.requestUpdate();
  }

  /** Fetches the tasks behind the answers on a goal. */
  async loadItems(goal: string): Promise<void> {
    if (!this.known || !this.library) return;
    try {
      const { content } = await this.library.withGoal(this.known, goal);
      this.known = { ...this.known, content: { ...this.known.content, ...content } }; // another goal may have come meanwhile
      const all = Object.values(this.known.content).flat();
      this.items = new Map(all.map((item) => [item.id, item]));
      this.host.requestUpdate();
    } catch (error) {
      // the answers stand there without their tasks, and say so
      this.host.dispatchEvent(new ProblemEvent('content', sentenceOf(error)));
    }
  }

  otherPairs(): void {
    this.log.keep({ pairs: { ...this.log.memory.pairs, last: this.look?.pairs ?? [] } });
    this.lookNow();
  }

  /** Files dropped on the page: parts of a log in their order, two logs one after the other. */
  async take(files: Iterable<File>): Promise<void> {
    const read: ReadFile[] = [];
    for (const file of files) read.push(await readFile(file));
    this.log.keep({ names: read.reduce((names, file) => ({ ...names, ...file.names }), this.log.memory.names) });
    this.said = read.flatMap(({ troubles }) => troubles);
    const first = ({ facts }: ReadFile): number => facts[0]?.seq ?? 0;
    for (const { facts, name } of read.sort((a, b) => first(a) - first(b))) {
      const before = this.count + this.troubles.length;
      await inPieces(facts, (some) => this.receive(some));
      if (facts.length > 0 && this.count + this.troubles.length === before)
        this.said = [...this.said, { kind: 'file', from: name, why: 'known' }];
    }
    this.lookNow();
  }

  #plan(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lookNow(), after);
  }

  /** A decision came back as a fact of the pupil's own log. */
  #isApplied({ pupil, overrule }: Pending): boolean {
    return (this.file(pupil)?.notes.moments ?? []).some(
      (one) => one.what === 'overruled' && one.overrule.id === overrule.id && one.overrule.do === overrule.do,
    );
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
