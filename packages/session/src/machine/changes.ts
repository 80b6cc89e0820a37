import type { Assignment } from '@leerspoor/engine';
import type { EventOf, Given, LessonContext, Standing } from '../place/context.js';
import { homeOf, presentOf } from '../place/task.js';
import { stageOf } from './outcome.js';
import { openSupportOf, supportOf } from './support.js';

// What each event changes in the context: pure, one function a change. The chart makes actions of them; those that place
// the lesson are in ../place/placing.ts, for the first screen needs them too.

type Change = Partial<LessonContext>;

export function loseGoal({ context }: Given): Change {
  const act = presentOf(context);
  const home = act && homeOf(context.pack, act.item);
  return home === undefined ? {} : { lost: [...context.lost, home] };
}

export function takeStanding(_: Given, standing: Standing): Change {
  return { standing };
}

export function countAnswer({ context: { task } }: Given, { response }: EventOf<'answer'>): Change {
  return { task: { ...task, response, attempts: task.attempts + 1, draft: undefined } };
}

/** An answer that could not be read is asked again, with a word about it; it is no try. */
export function askAgain({ context: { task } }: Given, { response }: EventOf<'answer'>): Change {
  return { task: { ...task, response } };
}

export function keepDraft({ context: { task } }: Given, { text }: EventOf<'draft'>): Change {
  return { task: { ...task, draft: text } };
}

/** What is opened once the item is done helps no more with it. */
export function openSupport({ context }: Given, { kind }: EventOf<'support.open'>): Change {
  const id = supportOf(context, kind)?.id;
  const isAnswered = ['right', 'solution'].includes(stageOf(context));
  const task = isAnswered ? context.task : { ...context.task, opened: [...context.task.opened, kind] };
  return { support: id === undefined ? undefined : { kind, id, resume: {} }, task, failed: undefined };
}

/** How far the pupil is in the support, for after a pause. */
export function keepPlace({ context: { support } }: Given, event: EventOf<'video'> | EventOf<'step'>): Change {
  const { resume } = support ?? {};
  const now = event.type === 'step' ? { steps: event.step } : { at: event.at, watched: event.watched };
  return { support: support && { ...support, resume: { ...resume, ...now } } };
}

export function closeSupport(): Change {
  return { support: undefined };
}

export function breakSupport({ context }: Given): Change {
  const support = openSupportOf(context);
  return { support: undefined, failed: support?.kind, broken: [...context.broken, ...(support ? [support.id] : [])] };
}

/** Here, although another tab practises. */
export function takeOver(): Change {
  return { taking: true };
}

export function goUnread(): Change {
  return { unread: true };
}

/** What could not be had may be there now. */
export function tryAgain(): Change {
  return { lost: [] };
}

/** A new session starts with a new decision. */
export function startAnew(): Change {
  return { decision: undefined };
}

export function holdOverrule({ context }: Given, event: EventOf<'overrule'>): Change {
  return { held: [...context.held, event] };
}

export function releaseOverrules(): Change {
  return { held: [] };
}

export function takeAssignment(_: Given, assignment: Assignment): Change {
  return { assignment };
}

export function explain(_: Given, error: unknown): Change {
  return { trouble: error instanceof Error ? error.message : String(error) };
}
