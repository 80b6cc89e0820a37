import type { SupportKind } from '@leerspoor/content';
import type { Parts } from '../learner/leerstatus.js';
import type { Evidence } from '../mastery/evidence.js';
import { noEvidence } from '../mastery/no-evidence.js';

/** What is remembered of one goal; bounded, however many answers were given. */
export interface GoalRecord {
  /** First answers in practice. */
  answers: number;
  /** Right or wrong of the first three of them. */
  first: boolean[];
  /** The last ten first answers in practice, verrijking left out, oldest first. */
  recent: RecentAnswer[];
  evidence: Evidence;
  /** `seq` of the answers that are evidence, at most ten. */
  evidenceFrom: number[];
  /** Furthest on the way to mastery so far, 0 to 1: certainty, and the items that show it. */
  best: number;
  /** Estimates after the last six answers. */
  estimates: number[];
  /** Parts of the estimate when the pupil took up the goal in its latest session. */
  before: { session: string; parts: Parts } | undefined;
  mastered: Mastery | undefined;
  /** Was mastered once: visible progress stays. */
  everMastered: boolean;
  /** `answers`: how many there were when it was re-opened. */
  reopened: { seq: number; reason: string; answers: number } | undefined;
  /** Track of the material last practised. */
  track: string | null;
  instructed: boolean;
  help: Help;
  fade: Fade | undefined;
  closing: { answers: number; alone: boolean } | undefined;
  misconceptions: Map<string, Misconceived>;
  /** `seq` of the decision to look at what comes before. */
  probed: number | undefined;
  stuck: Stuck;
  placed: { at: number; asked: number; right: number } | undefined;
  checked: { at: number; passed: boolean } | undefined;
  row: Row;
  /** Rapid and wrong, in a row; and in all. */
  rapid: { row: number; all: number };
  estimated: { before?: Estimate; after?: Estimate };
  /** Asked the teacher for help. */
  asked: number;
  /** When the goal was last practised, milliseconds since the epoch. */
  at: number | undefined;
}

export interface RecentAnswer {
  readonly seq: number;
  readonly right: boolean;
}

export interface Mastery {
  readonly by: 'practice' | 'check' | 'teacher';
  readonly seq: number;
  readonly estimate: number;
  /** When it was last sure: mastered, or a re-check held. Milliseconds since the epoch. */
  sure: number;
  /** Re-checks passed. */
  stage: number;
  /** A teacher saw since that it is not so: the re-check is due at once. */
  doubted: boolean;
}

export interface Help {
  /** 0 none, 1 hint, 2 figure, 3 a choice, 4 the whole plan. */
  rung: number;
  /** `seq` of the last rung given: an error calls for help once. */
  at: number;
  /** Kind last given or opened. */
  last: SupportKind | undefined;
  /** Not ready to go on alone: material with support until it goes well. */
  extended: boolean;
  /** Extended, and the help for it not yet given. */
  due: boolean;
  opened: Partial<Record<SupportKind, number>>;
}

/** Steps of the plan that stand worked beside the task, fewer after each success. */
export interface Fade {
  prefilled: number;
  readonly of: number;
  /** After instruction, or after help. */
  readonly after: 'instruction' | 'help';
  change: 'first' | 'less' | 'more' | 'same';
  /** Right in a row. */
  row: number;
}

export interface Misconceived {
  times: number;
  /** Since the last repair. */
  since: number;
  /** `seq` of the last two. */
  from: number[];
}

export interface Stuck {
  /** Answers since the goal was begun or re-opened, or the pupil was last stuck on it. */
  since: number;
  times: number;
  seq: number;
  warned: boolean;
  /** Session of the last time, and how often in it. */
  session: string;
  inSession: number;
}

/** First answers right in a row and without help, in one session: three of them are worth a word after a hard time. */
export interface Row {
  session: string;
  right: number;
  /** Stuck since the last such row. */
  stuck: boolean;
  /** In the sessions before it did not go well yet. */
  low: boolean;
}

export interface Estimate {
  readonly value: number;
  readonly scale: 3 | 10;
  readonly aim: number | undefined;
  readonly needs: string | undefined;
}

export function newGoalRecord(): GoalRecord {
  return {
    answers: 0,
    first: [],
    recent: [],
    evidence: noEvidence,
    evidenceFrom: [],
    best: 0,
    estimates: [],
    before: undefined,
    mastered: undefined,
    everMastered: false,
    reopened: undefined,
    track: null,
    instructed: false,
    help: { rung: 0, at: 0, last: undefined, extended: false, due: false, opened: {} },
    fade: undefined,
    closing: undefined,
    misconceptions: new Map(),
    probed: undefined,
    stuck: { since: 0, times: 0, seq: 0, warned: false, session: '', inSession: 0 },
    placed: undefined,
    checked: undefined,
    row: { session: '', right: 0, stuck: false, low: false },
    rapid: { row: 0, all: 0 },
    estimated: {},
    asked: 0,
    at: undefined,
  };
}
