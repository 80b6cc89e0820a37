import type { Response, SupportKind, Use } from '@leerspoor/content';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Decision } from '../decide/decision.js';
import type { Overrule } from '../facts/fact.js';
import type { Learner } from '../learner/learner.js';
import type { Reader } from '../learner/reader.js';
import { newGoalRecord, type GoalRecord } from './goal-record.js';
import type { SessionRecord } from './session-record.js';

/** All that is remembered. Grows with the goals and items met, never with the answers. */
export interface State<L extends Reader = Learner> {
  readonly catalogue: Catalogue;
  readonly learner: L;
  /** Of the last fact folded. */
  seq: number;
  pupil: string | undefined;
  readonly goals: Map<string, GoalRecord>;
  /** Items met, each with the number of the session in which it was last presented. */
  readonly items: Map<string, number>;
  sessions: number;
  session: SessionRecord | undefined;
  open: OpenItem | undefined;
  support: OpenSupport | undefined;
  decision: Decision | undefined;
  /** Of the last decision. */
  decisionSeq: number;
  /** Placement items answered since placement was last begun, and when the last was. */
  placement: { asked: number; at: number } | undefined;
  /** In force, by id, oldest first; and the id of the word on a thing. */
  readonly overrules: Map<string, InForce>;
  readonly wordOn: Map<string, string>;
}

/** The item that was last presented. */
export interface OpenItem {
  readonly item: string;
  readonly goal: string;
  readonly track: string;
  readonly use: Use;
  readonly prefilled: number;
  readonly twin: boolean;
  readonly presentedSeq: number;
  attempts: number;
  /** Of the last answer. */
  response: Response | undefined;
  right: boolean;
  /** The worked solution was shown: after the second wrong try. */
  solutionShown: boolean;
  /** Kinds of help opened with it. */
  help: SupportKind[];
  /** Answered as often as may be: what is left is its feedback. */
  done: boolean;
}

/** A support opened and not yet closed. */
export interface OpenSupport {
  readonly kind: SupportKind;
  readonly support: string;
  readonly goal: string;
  readonly by: 'pupil' | 'engine';
  /** How far the pupil is with it: seconds into a video and what of it was watched, or steps of a plan done. */
  readonly at?: number | undefined;
  readonly watched?: readonly (readonly [number, number])[] | undefined;
  readonly steps?: number | undefined;
}

/** An overrule that holds, with who said so and when (milliseconds since the epoch). */
export interface InForce {
  readonly overrule: Exclude<Overrule, { do: 'withdraw' }>;
  readonly by: string;
  readonly at: number;
  readonly seq: number;
}

/** Before the first fact. */
export function blankState(catalogue: Catalogue): Omit<State, 'learner'> {
  return {
    catalogue,
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
    overrules: new Map(),
    wordOn: new Map(),
  };
}

/** The record of a goal, made when it is first met. */
export function recordOf(state: Pick<State, 'goals'>, goal: string): GoalRecord {
  let record = state.goals.get(goal);
  if (!record) state.goals.set(goal, (record = newGoalRecord()));
  return record;
}
