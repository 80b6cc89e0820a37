import type { SupportKind } from '@leerspoor/content';
import type { Assignment } from '../../assignment.js';
import type { Envelope, FactOf } from '../../facts/fact.js';
import { newSession, type SessionRecord } from '../session-record.js';
import { recordOf, type State } from '../state.js';

/** A gap between two facts counts as work for this long at most; who is away longer was away. Milliseconds. */
export const longestPause = 120_000;

const supportKinds: ReadonlySet<string> = new Set<SupportKind>(['hint', 'figure', 'video', 'plan', 'example']);

export function startSession(state: State, fact: Envelope, assignment: Assignment, seed: number): SessionRecord {
  state.sessions += 1;
  state.open = undefined;
  state.support = undefined;
  state.session = newSession(fact.session, state.sessions, fact.seq, fact.time, assignment, seed);
  return state.session;
}

/** Time goes on: what passed since the last fact counts as work, unless paused, away, or the clock ran back. */
export function passTime(session: SessionRecord, time: number): void {
  session.active += session.paused ? 0 : workBetween(session.last, time);
  session.last = time;
}

export function workBetween(from: number, to: number): number {
  return Math.min(longestPause, Math.max(0, to - from));
}

export const sessionFolds = {
  'session.paused': (_: State, __: unknown, session: SessionRecord) => void (session.paused = true),
  'session.resumed': (_: State, __: unknown, session: SessionRecord) => void (session.paused = false),
  'session.finished': (state: State, fact: FactOf<'session.finished'>, session: SessionRecord) => {
    session.ended = fact.reason;
    state.open = undefined;
    state.support = undefined;
  },
  'phase.entered': (_: State, fact: FactOf<'phase.entered'>, session: SessionRecord) =>
    void (session.phase = fact.phase),
  'pupil.chose': foldChoice,
};

function foldChoice(state: State, fact: FactOf<'pupil.chose'>, session: SessionRecord): void {
  const { choice, value, seq } = fact;
  if (choice === 'later') session.later = true;
  if (choice === 'support' && supportKinds.has(value))
    session.wish = { for: 'support', kind: value as SupportKind, seq };
  if (choice === 'challenge' && (value === 'practise' || value === 'right' || value === 'challenge')) {
    session.challenge = value;
    session.wish = { for: 'challenge', seq };
  }
  if (choice === 'goal' && state.catalogue.goals.has(value)) session.wish = { for: 'goal', goal: value, seq };
  if (choice === 'alone') goAlone(state, fact.goal ?? session.goal);
}

/** The pupil goes on alone, whatever was proposed. */
function goAlone(state: State, goal: string | undefined): void {
  if (goal === undefined || !state.catalogue.goals.has(goal)) return;
  const record = recordOf(state, goal);
  record.help.extended = false;
  record.help.due = false;
  if (record.closing) record.closing.alone = true;
}
