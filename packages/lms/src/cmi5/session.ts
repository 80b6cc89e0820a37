import type { Fact } from '@leerspoor/engine';
import type { Results, Store } from '@leerspoor/session';
import { Outbox } from '@leerspoor/store/outbox';
import { isoDuration } from '../common/duration.js';
import { ids, type Verb } from '../xapi/iris.js';
import type { Lrs } from '../xapi/lrs.js';
import type { Maker } from '../xapi/maker.js';
import { Statements } from '../xapi/open.js';
import type { Context, Statement } from '../xapi/statement.js';
import type { LaunchData } from './launch-data.js';
import type { Launch } from './launch.js';

export interface SessionParts {
  readonly launch: Launch;
  readonly data: LaunchData;
  /** Id of the session, from the template of the launch. */
  readonly session: string;
  readonly lrs: Lrs;
  readonly maker: Maker;
  readonly store: Store;
  /** The score at which the unit is passed where the LMS names none, 0 to 1. */
  readonly passing: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/**
 * One cmi5 session: initialized first, terminated last, between them what the pupil did; passed and completed once a
 * registration, never failed.
 */
export class Cmi5Session implements Results {
  readonly #parts: SessionParts;
  readonly #outbox: Outbox;
  readonly #statements: Statements;
  readonly #started: number;
  /** Made and not acknowledged: the last words of a page that goes. */
  #waiting: readonly Statement[] = [];
  /** What was reached; with its statement until that is acknowledged. */
  #verdicts: Map<Verb, Statement | undefined> | undefined;
  #isOver = false;

  constructor(parts: SessionParts) {
    const { store, launch, wait } = parts;
    this.#parts = parts;
    this.#started = parts.now();
    this.#statements = new Statements(store, parts.maker);
    const host = `cmi5 ${launch.registration}`;
    this.#outbox = new Outbox({ store, host, send: (facts) => this.#send(facts), wait });
  }

  /** Where the LMS wants the pupil to go back to. */
  get returnUrl(): string | undefined {
    return this.#parts.data.returnUrl;
  }

  /** The first statement; rejects where the LRS does not take it. */
  async initialize(): Promise<void> {
    await this.#parts.lrs.send([this.#ofUnit('initialized', this.#parts.session)]);
  }

  deliver(facts: readonly Fact[]): void {
    if (!this.#isOver) this.#outbox.deliver(facts);
  }

  flush(): Promise<void> {
    return this.#outbox.flush();
  }

  /** The last statement, with what is still on its way; nothing is sent after it. What waits longer is sent at the next launch. */
  async end(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#outbox.close();
    const { session, lrs } = this.#parts;
    const last = this.#ofUnit('terminated', session, { duration: this.#duration });
    await lrs.send([...this.#waiting, last]).catch(() => {});
  }

  async #send(facts: readonly Fact[]): Promise<void> {
    await this.#statements.catchUp(facts[0]?.seq ?? 0);
    // what was reached before these facts was told with those before
    if (!this.#verdicts) this.#verdicts = new Map(this.#reached().map((verb) => [verb, undefined]));
    const made = await this.#statements.of(facts);
    this.#waiting = [...made, ...this.#judgement(this.#verdicts)];
    if (this.#isOver) throw new Error('The session is over.');
    await this.#parts.lrs.send(this.#waiting);
    this.#waiting = [];
    for (const verb of this.#verdicts.keys()) this.#verdicts.set(verb, undefined);
  }

  /** Passed and completed, each once: as they were made first, until the LRS has them. */
  #judgement(verdicts: Map<Verb, Statement | undefined>): readonly Statement[] {
    for (const verb of this.#reached()) if (!verdicts.has(verb)) verdicts.set(verb, this.#judge(verb));
    return [...verdicts.values()].filter((statement) => statement !== undefined);
  }

  /** As the mastery score of the LMS has it; in a launch to browse or review nothing is reached. */
  #reached(): readonly Verb[] {
    const { data, maker, passing } = this.#parts;
    const { score, mastered, done } = maker.progress;
    const passed = mastered || score / 100 >= (data.masteryScore ?? passing);
    if (!data.isNormal) return [];
    return passed ? ['passed', 'completed'] : done ? ['completed'] : [];
  }

  #judge(verb: Verb): Statement {
    const { launch, maker } = this.#parts;
    const duration = this.#duration;
    const result =
      verb === 'passed'
        ? { success: true, score: { scaled: maker.progress.score / 100 }, duration }
        : { completion: true, duration };
    return this.#ofUnit(verb, launch.registration, result, { id: ids.moveOn });
  }

  #ofUnit(verb: Verb, once: string, result?: Statement['result'], category?: { readonly id: string }): Statement {
    const { launch, maker, now } = this.#parts;
    const context: Context = { contextActivities: { category: [{ id: ids.cmi5 }, ...(category ? [category] : [])] } };
    const object = { objectType: 'Activity', id: launch.activityId } as const;
    return maker.ofUnit(verb, once, now(), { object, context, ...(result && { result }) });
  }

  get #duration(): string {
    return isoDuration((this.#parts.now() - this.#started) / 1000);
  }
}
