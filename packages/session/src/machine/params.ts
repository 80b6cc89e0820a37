import type { Draft, Notice } from '../ports.js';
import type { EventOf, Given, LessonContext } from '../place/context.js';
import { homeOf, presentOf } from '../place/task.js';

// What the chart hands to its actions and guards, so that no function stands in the chart itself.

/** The event itself. */
export const itself = <E>({ event }: { event: E }): E => event;

/** All that the machine knows: what an actor works with. */
export const all = ({ context }: { context: LessonContext }): LessonContext => context;

/** What an actor brought. */
export const output = <T>({ event }: { event: { output: T } }): T => event.output;

/** Why an actor failed. */
export const error = ({ event }: { event: { error: unknown } }): unknown => event.error;

export const assignmentOf = ({ event }: Given<EventOf<'assign'>>) => event.assignment;

export const noDraft = (): Draft | undefined => undefined;

export const draftOf = ({ context, event }: Given<EventOf<'draft'>>): Draft | undefined => {
  return context.item && { item: context.item.id, text: event.text };
};

/** The items of a goal could not be had. */
export const lossOf = ({ context, event }: Given<{ error: unknown }>): Notice => {
  const act = presentOf(context);
  const goal = (act && (homeOf(context.pack, act.item) ?? act.goal)) ?? '';
  const cause = event.error instanceof Error ? event.error.message : String(event.error);
  return {
    about: 'content',
    goal,
    message: `The items of goal "${goal}" could not be loaded, so it is left out today: ${cause}`,
  };
};
