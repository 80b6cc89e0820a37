import { createActor, fromCallback, fromPromise, type EventObject } from 'xstate';
import type { Pack } from '@leerspoor/content';
import { loadKnownScoring } from '@leerspoor/content/score';
import type { Desk } from '../desk/desk.js';
import { standingIn } from '../desk/standing.js';
import * as engine from '../desk/whole-engine.js';
import type { LessonEvent, OwnEvent } from '../events.js';
import type { Found, LessonContext, LessonInput } from '../place/context.js';
import type { Screen } from '../screen.js';
import { lessonMachine } from './chart.js';
import { DraftSlot } from './draft-slot.js';
import { checkpoints, goOnUnsaved, prefetch, settle } from './errands.js';
import { isBetween, isOnItsWay, screenOf } from './screen-of.js';

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
  const drafts = new DraftSlot(desk.ports.store);
  const keepCheckpoint = checkpoints(desk);
  const machine = lessonMachine.provide({
    actors: {
      load: fromPromise(({ input: context }) => load(context)),
      decide: fromCallback<EventObject, LessonContext>(({ input: context, sendBack }) => {
        sendBack({ type: 'decided', ...desk.decide(context) });
        void keepCheckpoint(context);
      }),
      fetch: fromPromise(async ({ input: context }) => {
        const pack = await desk.fetch(context);
        await loadKnownScoring();
        prefetch(desk, context);
        return pack;
      }),
      settle: fromPromise(({ input: context }) => settle(desk, context)),
    },
    actions: {
      record: (_, facts) => desk.record(facts),
      saveDraft: (_, draft) => drafts.save(draft),
      goOnUnsaved: () => goOnUnsaved(desk),
      notify: (_, notice) => desk.book.log.notify(notice),
      handOver: () => void desk.leave(),
    },
  });
  const actor = createActor(machine, { input });
  return new Promise((resolve) => {
    let isThere = false;
    actor.subscribe((snapshot) => {
      if (isBetween(snapshot) || (!isThere && isOnItsWay(snapshot))) return;
      if (!isThere) prefetch(desk, snapshot.context);
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
    await loadKnownScoring();
    if (place.state === 'elsewhere') return place;
    desk.useWhole(engine, context.pack);
    return { ...place, standing: standingIn(desk.book.folded, context.pack, place.decision) };
  };
}
