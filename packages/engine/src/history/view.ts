import type { ItemRow } from '@leerspoor/content';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Decision } from '../decide/decision.js';
import type { Reader } from '../learner/reader.js';
import type { Leerstatus } from '../learner/leerstatus.js';
import { newGoalRecord, type GoalRecord } from './goal-record.js';
import { segmentsOf } from './progress.js';
import type { SessionRecord } from './session-record.js';
import type { InForce, OpenItem, OpenSupport, State } from './state.js';
import { workBetween } from './work.js';

const untouched: Readonly<GoalRecord> = Object.freeze(newGoalRecord());

/** What can be read of a history; it is not to be written to. */
export class View<L extends Reader = Reader> {
  constructor(protected readonly state: State<L>) {}

  /** `seq` of the last fact; 0 at the start. */
  get seq(): number {
    return this.state.seq;
  }
  /** The item last presented, also when it is answered and its feedback still stands. */
  get open(): Readonly<OpenItem> | undefined {
    return this.state.open;
  }
  /** Opened and not closed since the last decision. */
  get support(): OpenSupport | undefined {
    return this.state.support;
  }
  get decision(): Decision | undefined {
    return this.state.decision;
  }
  /** `seq` of that decision. */
  get decisionSeq(): number {
    return this.state.decisionSeq;
  }
  /** The latest session. */
  get session(): Readonly<SessionRecord> | undefined {
    return this.state.session;
  }
  /** Of the teacher, in force; oldest first. */
  get overrules(): readonly InForce[] {
    return [...this.state.overrules.values()];
  }
  get placement(): Readonly<{ asked: number; at: number }> | undefined {
    return this.state.placement;
  }
  get learner(): Reader {
    return this.state.learner;
  }
  get catalogue(): Catalogue {
    return this.state.catalogue;
  }

  /** What is remembered of a goal; an empty record where nothing is. */
  goal(id: string): Readonly<GoalRecord> {
    return this.state.goals.get(id) ?? untouched;
  }
  /** Goals that something is remembered of. */
  get touched(): Iterable<string> {
    return this.state.goals.keys();
  }
  leerstatus(goal: string): Leerstatus {
    return this.state.learner.leerstatus(goal);
  }
  /** Segments of progress that the pupil sees, 0 to 5; never drops. */
  progress(goal: string): number {
    return segmentsOf(this.goal(goal));
  }
  /** Chance of a right answer on an item now, 0 to 1; `at` in milliseconds since the epoch. */
  predict({ goals, id, difficulty, guess }: ItemRow, at: number): number {
    return this.state.learner.predict({ goals, item: id, difficulty, guess, at });
  }
  /** Number of the session in which an item was last presented; undefined when never. */
  lastMet(item: string): number | undefined {
    return this.state.items.get(item);
  }
  /** Whether an item was presented in this session. */
  metNow(item: string): boolean {
    return this.state.session !== undefined && this.state.items.get(item) === this.state.session.number;
  }
  /** Minutes at work in this session, up to `now` (milliseconds since the epoch). */
  minutes(now: number): number {
    const { session } = this.state;
    if (!session) return 0;
    return (session.active + (session.paused ? 0 : workBetween(session.last, now))) / 60_000;
  }
}
