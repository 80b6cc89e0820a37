import type { Item, Pack, Response, SupportKind } from '@leerspoor/content';
import type { Assignment, Decision, SessionRecord } from '@leerspoor/engine';
import type { LessonEvent } from '../events.js';
import type { Challenge, Resume, Summary } from '../screen.js';

/** All that the machine knows: plain data. What a pupil can do it does not know; that is the engine's. */
export interface LessonContext {
  readonly pack: Pack;
  readonly assignment: Assignment;
  /** What is going on now, and why; made by the engine alone. */
  readonly decision?: Decision | undefined;
  /** The item of that decision, where it has one and the file of its goal is there. */
  readonly item?: Item | undefined;
  /** How far the pupil is with it. */
  readonly task: Task;
  readonly support?: OpenSupport | undefined;
  /** Ids of supports whose files do not load. */
  readonly broken: readonly string[];
  /** The kind that was chosen last and would not open. */
  readonly failed?: SupportKind | undefined;
  /** Ids of goals whose file cannot be had. */
  readonly lost: readonly string[];
  readonly standing: Standing;
  /** A teacher's overrules that came before the log was read. */
  readonly held: readonly EventOf<'overrule'>[];
  /** The pupil wants to practise here, although another tab does. */
  readonly taking: boolean;
  /** The disk does not answer: the lesson starts without what is stored. */
  readonly unread: boolean;
  /** Why the lesson cannot go on. */
  readonly trouble: string;
}

export interface Task {
  /** Answers that could be read. */
  readonly attempts: number;
  /** The last one given, readable or not. */
  readonly response?: Response | undefined;
  /** Kinds of help opened since the item came, in order. */
  readonly opened: readonly SupportKind[];
  readonly draft?: string | undefined;
}

export interface OpenSupport {
  readonly kind: SupportKind;
  readonly id: string;
  readonly resume: Resume;
}

/** Where the pupil stands, as far as a screen shows it; read from the history after each recording. */
export interface Standing {
  /** Id of the goal in sight: that of the decision, else the one worked on. */
  readonly goal?: string | undefined;
  /** Segments towards the goal in sight, 0 to 5. */
  readonly progress: number;
  /** Rapid and wrong answers in a row. */
  readonly rapid: number;
  readonly celebration?: SessionRecord['celebration'];
  readonly challenge: Challenge;
  /** Only where the lesson ends. */
  readonly summary?: Summary | undefined;
}

/** What a guard, a change or a fact is made from. */
export interface Given<E = unknown> {
  readonly context: LessonContext;
  readonly event: E;
}

export type EventOf<T extends LessonEvent['type']> = Extract<LessonEvent, { type: T }>;

/** Where a lesson is, as its facts tell. */
export interface Position {
  readonly state: 'open' | 'paused' | 'finished';
  /** What goes on; undefined where something new is to be decided. */
  readonly decision?: Decision | undefined;
  readonly task: Task;
  readonly support?: OpenSupport | undefined;
}

/** What loading found: where the lesson is, as its facts tell; or that another tab has it. */
export type Found = { readonly state: 'elsewhere' } | (Position & { readonly standing: Standing });

export interface LessonInput {
  readonly pack: Pack;
  readonly assignment: Assignment;
  /** A teacher's overrules that came before. */
  readonly held: readonly EventOf<'overrule'>[];
}

export const untouched: Task = { attempts: 0, opened: [] };

const nothingYet: Standing = {
  progress: 0,
  rapid: 0,
  challenge: { chosen: 'right', recommended: 'right' },
};

export function freshContext({ input }: { input: LessonInput }): LessonContext {
  return {
    ...input,
    task: untouched,
    broken: [],
    lost: [],
    standing: nothingYet,
    taking: false,
    unread: false,
    trouble: '',
  };
}
