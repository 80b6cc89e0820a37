import type { SupportKind } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import type { Phase } from '../decide/decision.js';

/** What is remembered of the latest session. */
export interface SessionRecord {
  readonly id: string;
  /** Sessions of this pupil with this pack, from 1. */
  readonly number: number;
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly started: number;
  readonly assignment: Assignment;
  readonly seed: number;
  phase: Phase | undefined;
  /** The goal that is worked on. */
  goal: string | undefined;
  /** Time of the last fact. */
  last: number;
  /** Milliseconds at work up to the last fact: long gaps cut, pauses left out. */
  active: number;
  paused: boolean;
  ended: 'done' | 'time' | 'items' | 'pupil' | 'empty' | undefined;
  /** Items presented; of them for practice; and practice items since one of an earlier goal was mixed in. */
  presented: number;
  practised: number;
  sinceMixed: number;
  /** First answers. */
  answered: number;
  /** Family of the last item. */
  family: string | undefined;
  /** Rapid and wrong first answers in a row. */
  rapid: number;
  /** Per goal: first answers to practice and check items that were right, of so many. */
  first: Map<string, readonly [right: number, of: number]>;
  /** How the pupil judged itself, on which goal, before and after. */
  estimated: SelfEstimate | undefined;
  /** What happened since the last decision, or before it, that is worth celebrating. */
  moment: Moment | undefined;
  celebration: Moment | undefined;
  /** Goals mastered, and goals nearer than before, in it. */
  mastered: string[];
  improved: string[];
  oriented: Set<string>;
  /** Goals re-checked. */
  rechecked: Set<string>;
  /** Items of verrijking presented, per goal. */
  enriched: Map<string, number>;
  run: Run | undefined;
  /** Checks begun, by their first goal: one a session. */
  checked: Set<string>;
  /** An item whose solution was shown and whose twin is to come. */
  twinOf: string | undefined;
  challenge: 'practise' | 'right' | 'challenge';
  wish: Wish | undefined;
  /** The pupil wants to stop. */
  later: boolean;
}

export interface SelfEstimate {
  readonly goal: string;
  /** 1 to 3 or 1 to 10. */
  readonly value: number;
  readonly scale: 3 | 10;
  readonly after?: number | undefined;
}

/** Worth celebrating, beside a goal that is reached: going on after being stuck, and what did not go in an earlier session. */
export interface Moment {
  readonly of: 'recovered' | 'better';
  readonly goal: string;
}

/** What a pupil chose and is still to get. */
export type Wish =
  | { readonly for: 'support'; readonly kind: SupportKind; readonly seq: number }
  | { readonly for: 'challenge'; readonly seq: number }
  | { readonly for: 'goal' | 'check'; readonly goal: string; readonly seq: number };

/** A series of items that goes on until it is complete. */
export interface Run {
  readonly kind: 'check' | 'recheck' | 'placement' | 'prerequisites';
  /** What it is for. */
  readonly goal: string;
  /** What it asks. */
  readonly goals: readonly string[];
  readonly score: Map<string, Score>;
  /** `seq` of its answers. */
  readonly from: number[];
}

export interface Score {
  asked: number;
  right: number;
  wrong: number;
}

export function newSession(
  id: string,
  number: number,
  seq: number,
  started: number,
  assignment: Assignment,
  seed: number,
): SessionRecord {
  return {
    id,
    number,
    seq,
    started,
    assignment,
    seed,
    phase: undefined,
    goal: undefined,
    last: started,
    active: 0,
    paused: false,
    ended: undefined,
    presented: 0,
    practised: 0,
    sinceMixed: 0,
    answered: 0,
    family: undefined,
    rapid: 0,
    first: new Map(),
    estimated: undefined,
    moment: undefined,
    celebration: undefined,
    mastered: [],
    improved: [],
    oriented: new Set(),
    rechecked: new Set(),
    enriched: new Map(),
    run: undefined,
    checked: new Set(),
    twinOf: undefined,
    challenge: 'right',
    wish: undefined,
    later: false,
  };
}
