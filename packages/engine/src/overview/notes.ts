import type { Response, SupportKind, Use } from '@leerspoor/content';
import type { Decision } from '../decide/decision.js';
import type { Fact, Overrule } from '../facts/fact.js';
import type { History } from '../history/history.js';
import { workBetween } from '../history/work.js';
import { day } from './numbers.js';

/** An answer as it was given. */
export interface AnswerNote {
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly item: string;
  readonly use: Use;
  readonly track: string;
  readonly response: Response;
  /** 0 to 1. */
  readonly score: number;
  readonly attempt: number;
  readonly unaided: boolean;
  readonly rapid: boolean;
  /** Chance of a right answer by guessing: a choice shows a misconception by accident too. */
  readonly guess: number;
  readonly misconception: string | undefined;
  readonly seconds: number;
}

/** The leerstatus of a goal after an answer: estimate and band, 0 to 1. */
export interface LinePoint {
  readonly at: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Something worth remembering with its day. */
export type Moment = { readonly at: number; readonly seq: number } & (
  | { readonly what: 'mastered'; readonly goal: string; readonly by: 'practice' | 'check' | 'teacher' }
  | { readonly what: 'reopened' | 'rechecked'; readonly goal: string }
  | {
      readonly what: 'stuck' | 'warned';
      readonly goal: string;
      readonly answered: number;
      readonly right: number;
    }
  | { readonly what: 'asked'; readonly goal: string; readonly words: string | undefined }
  | { readonly what: 'helped'; readonly goal: string; readonly kind: SupportKind }
  | { readonly what: 'overruled'; readonly by: string; readonly overrule: Overrule }
  | { readonly what: 'looked-back'; readonly question: string; readonly answer: string }
);

export interface DayNote {
  /** At work. */
  seconds: number;
  /** First answers. */
  answered: number;
}

export interface DecisionNote {
  readonly seq: number;
  readonly at: number;
  readonly decision: Decision;
}

/** Kept at most: of a goal's answers and its line, of decisions, moments and days. */
const most = { answers: 24, line: 80, decisions: 60, moments: 240, days: 120 };

/** What the facts of one pupil tell beside the history: what was answered, when, and what was decided. Bounded, as the history is. */
export class Notes {
  readonly answers = new Map<string, AnswerNote[]>();
  readonly line = new Map<string, LinePoint[]>();
  readonly decisions: DecisionNote[] = [];
  readonly moments: Moment[] = [];
  /** By the number of the day since the epoch (UTC). */
  readonly days = new Map<number, DayNote>();
  /** Sessions in which a goal was practised, since it was last mastered. */
  readonly sessions = new Map<string, number>();
  /** First answers on a goal, and of them too fast and wrong. */
  readonly pace = new Map<string, { answered: number; rapid: number }>();
  /** Time of the last fact, and whether its session goes on. */
  last: number | undefined;
  running = false;
  #session = new Map<string, string>();

  /** Takes in one fact that the history has just taken in. */
  add(fact: Fact, history: History): void {
    const dayNote = this.#day(fact.time);
    dayNote.seconds += this.running ? workBetween(this.last ?? fact.time, fact.time) / 1000 : 0;
    if (fact.type !== 'teacher.overruled') this.#begin(fact);
    switch (fact.type) {
      case 'item.answered':
        this.#answered(fact, history, dayNote);
        break;
      case 'decision.made':
        keep(this.decisions, { seq: fact.seq, at: fact.time, decision: fact.decision }, most.decisions);
        break;
      default: {
        const moment = momentOf(fact);
        if (moment) keep(this.moments, moment, most.moments);
        if (fact.type === 'goal.mastered') this.sessions.delete(fact.goal);
      }
    }
  }

  /** A re-check that was passed: the history knows, no fact of its own tells. */
  rechecked(goal: string, { seq, time }: Fact): void {
    keep(this.moments, { what: 'rechecked', goal, seq, at: time }, most.moments);
  }

  #begin({ type, time }: Fact): void {
    this.last = time;
    this.running = type !== 'session.finished' && type !== 'session.paused';
  }

  #day(time: number): DayNote {
    const number = Math.floor(time / day);
    let note = this.days.get(number);
    if (note) return note;
    this.days.set(number, (note = { seconds: 0, answered: 0 }));
    const [oldest] = this.days.keys();
    if (this.days.size > most.days && oldest !== undefined) this.days.delete(oldest);
    return note;
  }

  #answered(fact: Fact & { type: 'item.answered' }, history: History, dayNote: DayNote): void {
    const { seq, time: at, item, use, track, response, score, attempt, unaided, rapid, seconds } = fact;
    const { guess, misconception } = fact;
    const note = { seq, at, item, use, track, response, score, attempt, unaided, rapid, guess, misconception, seconds };
    const first = attempt === 1;
    if (first) dayNote.answered += 1;
    for (const goal of fact.goals) {
      keep(listIn(this.answers, goal), note, most.answers);
      if (!first) continue;
      this.#count(goal, fact.session, rapid && score < 1);
      const { estimate, low, high } = history.leerstatus(goal);
      thin(listIn(this.line, goal), { at, estimate, low, high });
    }
  }

  #count(goal: string, session: string, rapid: boolean): void {
    const pace = this.pace.get(goal) ?? { answered: 0, rapid: 0 };
    this.pace.set(goal, { answered: pace.answered + 1, rapid: pace.rapid + Number(rapid) });
    if (this.#session.get(goal) === session) return;
    this.#session.set(goal, session);
    this.sessions.set(goal, (this.sessions.get(goal) ?? 0) + 1);
  }
}

function momentOf(fact: Fact): Moment | undefined {
  const when = { at: fact.time, seq: fact.seq };
  switch (fact.type) {
    case 'goal.mastered':
      return { ...when, what: 'mastered', goal: fact.goal, by: fact.by };
    case 'goal.reopened':
      return { ...when, what: 'reopened', goal: fact.goal };
    case 'pupil.stuck': {
      const { goal, answered, right, level } = fact;
      return { ...when, what: level === 'stuck' ? 'stuck' : 'warned', goal, answered, right };
    }
    case 'help.requested':
      return { ...when, what: 'asked', goal: fact.goal, words: fact.words };
    case 'support.opened':
      return { ...when, what: 'helped', goal: fact.goal, kind: fact.kind };
    case 'teacher.overruled':
      return { ...when, what: 'overruled', by: fact.by, overrule: fact.overrule };
    case 'exit.answered':
      return { ...when, what: 'looked-back', question: fact.question, answer: fact.answer };
    default:
      return undefined;
  }
}

function keep<T>(list: T[], value: T, atMost: number): void {
  list.push(value);
  if (list.length > atMost) list.shift();
}

/** A line keeps its beginning and its shape: when it is full, every other point of its older half goes. */
function thin(line: LinePoint[], point: LinePoint): void {
  line.push(point);
  if (line.length <= most.line) return;
  const half = Math.floor(line.length / 2);
  const kept = line.filter((_, i) => i >= half || i % 2 === 0);
  line.splice(0, line.length, ...kept);
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}
