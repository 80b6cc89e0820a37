import { createActor, fromCallback, fromPromise, type EventObject } from 'xstate';
import type { Pack } from '@leerspoor/content';
import type { Desk } from '../desk/desk.js';
import * as engine from '../desk/whole-engine.js';
import type { LessonEvent, OwnEvent } from '../events.js';
import type { Found, LessonContext, LessonInput } from '../place/context.js';
import type { Screen } from '../screen.js';
import { lessonMachine } from './chart.js';
import { isBetween, screenOf } from './screen-of.js';

/** What was done before the machine came. */
export interface Start {
  readonly desk: Desk;
  readonly input: LessonInput;
  readonly found: Found;
  /** Called with each screen, and the pack as it is then. */
  readonly show: (screen: Screen, pack: Pack) => void;
}

export interface Machine {
  send(event: LessonEvent | OwnEvent): void;
  stop(): void;
}

/** Starts the machine where the lesson already is; resolves when it is there too, for the place follows from the facts. */
export function run({ desk, input, found, show }: Start): Promise<Machine> {
  const load = startingAt(found, desk);
  const machine = lessonMachine.provide({
    actors: {
      load: fromPromise(({ input: context }) => load(context)),
      decide: fromCallback<EventObject, LessonContext>(({ input: context, sendBack }) => {
        sendBack({ type: 'decided', ...desk.decide(context) });
      }),
      fetch: fromPromise(({ input: context }) => desk.fetch(context)),
      settle: fromPromise(({ input: context }) => desk.settle(context)),
    },
    actions: {
      record: (_, facts) => desk.record(facts),
      saveDraft: (_, draft) => desk.drafts.save(draft),
      goOnUnsaved: () => desk.goOnUnsaved(),
      notify: (_, notice) => desk.notify(notice),
      handOver: () => void desk.leave(),
    },
  });
  const actor = createActor(machine, { input });
  return new Promise((resolve) => {
    let isThere = false;
    actor.subscribe((snapshot) => {
      if (isBetween(snapshot) || (!isThere && snapshot.matches('loading'))) return;
      isThere = true;
      show(screenOf(snapshot), snapshot.context.pack);
      resolve(actor);
    });
    actor.start();
  });
}

/** The place is known the first time; later, after a take-over, it is looked up. The whole engine goes on from there. */
function startingAt(found: Found, desk: Desk): (context: LessonContext) => Promise<Found> {
  let first: Found | undefined = found;
  return async (context) => {
    const place = first ?? (await desk.load(context));
    first = undefined;
    if (place.state !== 'elsewhere') desk.useWhole(engine, context.pack);
    return place;
  };
}
