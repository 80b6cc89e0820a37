import type { Assignment, Decision, FactBody, History } from '@leerspoor/engine';
import { engineVersion } from '@leerspoor/engine/start';
import type { LessonContext } from '../place/context.js';
import { fingerprint } from './fingerprint.js';

/** A lesson that was left goes on within this time (ms), also after a reload; later, a new session starts. */
const sameSession = 4 * 60 * 60 * 1000;

/** Whether the last session is past: too long ago at `now` (ms since the epoch), or of another assignment. A clock that ran back counts as no time. */
export function isPast({ session }: History, assignment: Assignment, now: number): boolean {
  return session !== undefined && (now - session.last > sameSession || differs(session.assignment, assignment));
}

/** What is to be recorded so that a session of this assignment is open. */
export function opening(
  history: History,
  { pack, assignment }: LessonContext,
  seed: () => number,
): readonly FactBody[] {
  const { session } = history;
  if (session && !session.ended && !differs(session.assignment, assignment)) return [];
  const start: FactBody = {
    type: 'session.started',
    assignment,
    seed: seed(),
    engine: engineVersion,
    parameters: parametersOf(pack),
    packHash: fingerprint(pack),
  };
  return session && !session.ended ? [...closing(history), start] : [start];
}

/** The name of the calibrated difficulties that the pack carries. */
function parametersOf({ parameters }: LessonContext['pack']): string {
  const named = typeof parameters === 'object' && parameters !== null && 'id' in parameters;
  return named && typeof parameters.id === 'string' && parameters.id !== '' ? parameters.id : 'default';
}

/** What is to be recorded so that no session is open. */
export function closing({ session }: History): readonly FactBody[] {
  return session && !session.ended ? [{ type: 'session.finished', reason: 'pupil' }] : [];
}

/** A decision as facts, together in one transaction: what it is, what follows from it, and what it puts before the pupil. */
export function factsOf(decision: Decision, before: Decision | undefined): readonly FactBody[] {
  const { act, also, phase } = decision;
  const goal = goalIn(decision);
  const entered = phase !== before?.phase || goal !== goalIn(before);
  return [
    { type: 'decision.made', decision },
    ...also,
    ...(entered ? [{ type: 'phase.entered', phase, goal } as const] : []),
    ...(act.do === 'present' ? [presented(act)] : []),
  ];
}

function presented({ item, goal, track, use, prefilled, twin }: Extract<Decision['act'], { do: 'present' }>): FactBody {
  return { type: 'item.presented', item, goal, track, use, prefilled, twin };
}

function goalIn(decision: Decision | undefined): string | undefined {
  return decision && 'goal' in decision.act ? decision.act.goal : undefined;
}

function differs(one: Assignment, other: Assignment): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
