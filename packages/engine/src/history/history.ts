import type { ItemRow, PackHead } from '@leerspoor/content';
import { catalogueOf, type Catalogue } from '../catalogue/catalogue.js';
import type { Decision } from '../decide/decision.js';
import type { Fact } from '../facts/fact.js';
import { isSound } from '../facts/sound.js';
import { createLearner, type Learner } from '../learner/learner.js';
import type { Leerstatus } from '../learner/leerstatus.js';
import type { LearnerCheckpoint } from '../learner/checkpoint.js';
import type { Parameters } from '../learner/parameters.js';
import { checkpointOf, keptOf, type Checkpoint } from './checkpoint.js';
import { fold } from './fold/fold.js';
import { workBetween } from './fold/session.js';
import { newGoalRecord, type GoalRecord } from './goal-record.js';
import { segmentsOf } from './progress.js';
import type { SessionRecord } from './session-record.js';
import { noteSkip, type Skipped } from './skipped.js';
import type { InForce, OpenItem, OpenSupport, State } from './state.js';

const untouched: Readonly<GoalRecord> = Object.freeze(newGoalRecord());

/**
 * All that the facts of one pupil and one pack tell: a bounded fold. It grows with the goals and items met, never with
 * the number of answers. What is read from it is not to be written to.
 */
export class History {
  readonly #state: State;
  readonly skipped: Skipped;

  constructor(state: State, skipped: Skipped) {
    this.#state = state;
    this.skipped = skipped;
  }

  /**
   * Takes in one fact. Facts that cannot be read, come late or doubled, or belong to another pupil or pack are left out
   * and noted in `skipped`; it never throws.
   */
  add(fact: Fact): this {
    const skip = isSound(fact) ? fold(this.#state, fact) : this.#passOver(fact);
    if (skip) noteSkip(this.skipped, seqOf(fact), skip);
    return this;
  }

  /** What cannot be read still has its place: the next fact comes after it. */
  #passOver(fact: unknown): 'unreadable' {
    const seq = seqOf(fact);
    if (Number.isSafeInteger(seq)) this.#state.seq = Math.max(this.#state.seq, seq);
    return 'unreadable';
  }

  /** `seq` of the last fact; 0 at the start. */
  get seq(): number {
    return this.#state.seq;
  }
  /** The item last presented, also when it is answered and its feedback still stands. */
  get open(): Readonly<OpenItem> | undefined {
    return this.#state.open;
  }
  /** Opened and not closed since the last decision. */
  get support(): OpenSupport | undefined {
    return this.#state.support;
  }
  get decision(): Decision | undefined {
    return this.#state.decision;
  }
  /** `seq` of that decision. */
  get decisionSeq(): number {
    return this.#state.decisionSeq;
  }
  /** The latest session. */
  get session(): Readonly<SessionRecord> | undefined {
    return this.#state.session;
  }
  /** Of the teacher, in force; oldest first. */
  get overrules(): readonly InForce[] {
    return this.#state.overrules;
  }
  get placement(): Readonly<{ asked: number; at: number }> | undefined {
    return this.#state.placement;
  }
  get learner(): Pick<Learner, 'predict' | 'leerstatus' | 'certainty' | 'parts'> {
    return this.#state.learner;
  }
  get catalogue(): Catalogue {
    return this.#state.catalogue;
  }

  /** What is remembered of a goal; an empty record where nothing is. */
  goal(id: string): Readonly<GoalRecord> {
    return this.#state.goals.get(id) ?? untouched;
  }
  /** Goals that something is remembered of. */
  get touched(): Iterable<string> {
    return this.#state.goals.keys();
  }
  leerstatus(goal: string): Leerstatus {
    return this.#state.learner.leerstatus(goal);
  }
  /** Segments of progress that the pupil sees, 0 to 5; never drops. */
  progress(goal: string): number {
    return segmentsOf(this.goal(goal));
  }
  /** Chance of a right answer on an item now, 0 to 1; `at` in milliseconds since the epoch. */
  predict({ goals, id, difficulty, guess }: ItemRow, at: number): number {
    return this.#state.learner.predict({ goals, item: id, difficulty, guess, at });
  }
  /** Number of the session in which an item was last presented; undefined when never. */
  lastMet(item: string): number | undefined {
    return this.#state.items.get(item);
  }
  /** Whether an item was presented in this session. */
  metNow(item: string): boolean {
    return this.#state.session !== undefined && this.#state.items.get(item) === this.#state.session.number;
  }
  /** Minutes at work in this session, up to `now` (milliseconds since the epoch). */
  minutes(now: number): number {
    const { session } = this.#state;
    if (!session) return 0;
    return (session.active + (session.paused ? 0 : workBetween(session.last, now))) / 60_000;
  }
  /** A cache beside a log: plain data from which `restore` goes on. */
  checkpoint(): Checkpoint {
    return checkpointOf(this.#state);
  }
}

export interface HistoryOptions {
  /** Calibrated difficulties; without them the author's tags are used. */
  readonly parameters?: Parameters | undefined;
}

/** The history that facts tell, in order of `seq`, whatever order they come in. */
export function replay(pack: PackHead, facts: Iterable<Fact>, options: HistoryOptions = {}): History {
  const history = new History(newState(pack, options), { count: {}, first: [] });
  const list = Array.isArray(facts) ? (facts as readonly Fact[]) : [...facts];
  for (const fact of isOrdered(list) ? list : inOrder(list)) history.add(fact);
  return history;
}

function newState(pack: PackHead, { parameters }: HistoryOptions, checkpoint?: LearnerCheckpoint): State {
  const prerequisites = Object.fromEntries(pack.goals.map((goal) => [goal.id, goal.prerequisites]));
  return {
    catalogue: catalogueOf(pack),
    learner: createLearner({ parameters, prerequisites, checkpoint }),
    seq: 0,
    pupil: undefined,
    goals: new Map(),
    items: new Map(),
    sessions: 0,
    session: undefined,
    open: undefined,
    support: undefined,
    decision: undefined,
    decisionSeq: 0,
    placement: undefined,
    overrules: [],
  };
}

/**
 * The history that a checkpoint was made of; facts after it can be added. Throws a RangeError where the checkpoint is of
 * another pack or version, or damaged.
 */
export function restore(pack: PackHead, checkpoint: unknown, options: HistoryOptions = {}): History {
  const { kept, learner } = keptOf(pack, checkpoint);
  const state = { ...newState(pack, options, learner), ...kept };
  return new History(state, { count: {}, first: [] });
}

const seqOf = (fact: unknown): number => Number((fact as Partial<Fact> | null | undefined)?.seq) || 0;

function isOrdered(facts: readonly Fact[]): boolean {
  return facts.every((fact, i) => i === 0 || seqOf(facts[i - 1]) <= seqOf(fact));
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((one, other) => seqOf(one) - seqOf(other));
}
