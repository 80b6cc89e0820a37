import type { Desk } from './desk/desk.js';
import { untouched, type Found, type LessonContext } from './place/context.js';
import { takeDecision, takePosition } from './place/placing.js';

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
  let found = await desk.loadInTime(fresh);
  let context = { ...fresh, ...takePosition({ context: fresh }, found) };
  if (found.state !== 'open') return { found, context };
  if (!found.decision) {
    if (!mayDecide()) return { found, context };
    const decided = await desk.decideFirst(context);
    context = { ...context, ...takeDecision({ context }, decided) };
    found = { state: 'open', task: untouched, ...decided };
  }
  return { found, context: { ...context, item: context.item ?? (await desk.fetchFirst(context)) } };
}
