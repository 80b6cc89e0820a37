import type { Desk } from './desk/desk.js';
import { untouched, type Found, type LessonContext } from './place/context.js';
import { takeDecision, takeItems, takePosition } from './place/placing.js';
import { presentOf } from './place/task.js';

/** Where a lesson begins. */
export interface Opening {
  readonly found: Found;
  readonly context: LessonContext;
}

/**
 * Finds the place in the facts; where nothing is open, asks the engine for the first thing, and fetches what that shows.
 * `mayDecide`: false when something is waiting that the decision should know of.
 */
export async function open(desk: Desk, fresh: LessonContext, mayDecide: () => boolean): Promise<Opening> {
  let found = await desk.load(fresh);
  let context = { ...fresh, ...takePosition({ context: fresh }, found) };
  if (found.state !== 'open') return { found, context };
  if (!found.decision) {
    if (!mayDecide()) return { found, context };
    const decided = await desk.decideFirst(context);
    context = { ...context, ...takeDecision({ context }, decided) };
    found = { state: 'open', task: untouched, ...decided };
  }
  if (presentOf(context) && !context.item) {
    // What cannot be fetched is told by the machine, which also knows another way.
    const pack = await desk.fetch(context).catch(() => context.pack);
    context = { ...context, ...takeItems({ context }, pack) };
  }
  return { found, context };
}
