import type { Assignment } from '../../assignment.js';
import type { Envelope } from '../../facts/fact.js';
import { newSession, type SessionRecord } from '../session-record.js';
import type { State } from '../state.js';
import { workBetween } from '../work.js';

/** A session begins: what belonged to the one before is over. */
export function startSession(
  state: Omit<State, 'learner'>,
  fact: Envelope,
  assignment: Assignment,
  seed: number,
): SessionRecord {
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
