import type { Pack } from '@leerspoor/content';
import type { FactBody } from '@leerspoor/engine';
import { fromCallback, fromPromise, type EventObject } from 'xstate';
import type { Found, LessonContext, Standing } from '../place/context.js';
import type { Notice } from '../ports.js';

/**
 * What the machine asks of the world. The chart names these; `createLesson` provides them over the ports, and a test its own.
 * Left as they are here, they do nothing and never answer.
 */
const never = (): Promise<never> => new Promise(() => {});
const nothing = (): void => {};

export const actors = {
  /** Takes the lead, reads the log, finds the place. */
  load: fromPromise<Found, LessonContext>(never),
  /** Asks the engine once, records what it decided, and answers at once with a `decided` event. */
  decide: fromCallback<EventObject, LessonContext>(nothing),
  /** Fetches the items of a goal. */
  fetch: fromPromise<Pack, LessonContext>(never),
  /** Waits until all that was recorded is on disk. Rejects with a StoreError. */
  settle: fromPromise<Standing, LessonContext>(never),
};

export const actions = {
  record: (_: unknown, _facts: readonly FactBody[]): void => {},
  saveDraft: (_: unknown, _draft: { readonly item: string; readonly text: string } | undefined): void => {},
  /** The disk does not answer: the host hears what waits, and is told. */
  goOnUnsaved: nothing,
  notify: (_: unknown, _notice: Notice): void => {},
  /** Another tab takes over: what waits is written, then the lead given back. */
  handOver: nothing,
};
