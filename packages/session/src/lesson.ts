import { createActor, fromCallback, fromPromise, type EventObject } from 'xstate';
import type { Pack } from '@leerspoor/content';
import type { Assignment, Leerstatus } from '@leerspoor/engine';
import { lessonMachine } from './chart.js';
import type { LessonContext } from './context.js';
import { Desk, type Ports } from './desk.js';
import type { LessonEvent } from './events.js';
import { sameScreen } from './same-screen.js';
import { isBetween, screenOf } from './screen-of.js';
import type { Screen } from './screen.js';

export interface LessonOptions extends Ports {
  /** The head of a pack; items come through the library. */
  readonly pack: Pack;
  /** Opaque key of the pupil. */
  readonly pupil: string;
  readonly assignment?: Assignment | undefined;
  /** The host wants the pupil's own words with a call for help; default no. */
  readonly words?: boolean | undefined;
}

/** One pupil's lesson, with or without our elements around it. */
export interface Lesson {
  /** What is to be shown now; another object only when something else is. */
  readonly screen: Screen;
  /** The pack with the items that are there now. */
  readonly pack: Pack;
  start(): void;
  /** Any event at any time: what makes no sense now is ignored. */
  send(event: LessonEvent): void;
  /** What the pupil can do, as far as the facts tell; undefined before the log is read. */
  leerstatus(goal: string): Leerstatus | undefined;
  /** Calls on each change of the screen, and when items came to the pack; returns how to stop that. */
  subscribe(listener: (screen: Screen) => void): () => void;
  /** Leaves quietly: what waits is written, another tab may practise. No fact is made of it. */
  stop(): Promise<void>;
}

export function createLesson(options: LessonOptions): Lesson {
  const { pack, pupil, assignment = {} } = options;
  const desk = new Desk(options, pupil, () => actor.send({ type: 'moved' }));
  const actor = createActor(lessonMachine.provide(over(desk)), { input: { pack, assignment } });
  const listeners = new Set<(screen: Screen) => void>();
  let screen = screenOf(actor.getSnapshot());
  let content = pack.content;
  actor.subscribe((snapshot) => {
    if (isBetween(snapshot)) return;
    const next = screenOf(snapshot);
    const same = sameScreen(screen, next);
    if (same && content === snapshot.context.pack.content) return;
    content = snapshot.context.pack.content;
    if (!same) screen = next;
    for (const listener of [...listeners]) listener(screen);
  });
  return {
    get screen() {
      return screen;
    },
    get pack() {
      return actor.getSnapshot().context.pack;
    },
    leerstatus: (goal) => desk.leerstatus(goal),
    start: () => void actor.start(),
    send: (event) => actor.send(event.type === 'ask' && !options.words ? { type: 'ask' } : event),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      actor.stop();
      return desk.leave();
    },
  };
}

/** The machine's actors and effects, carried out at a desk. */
function over(desk: Desk): Parameters<typeof lessonMachine.provide>[0] {
  return {
    actors: {
      load: fromPromise(({ input }) => desk.load(input)),
      decide: fromCallback<EventObject, LessonContext>(({ input, sendBack }) =>
        sendBack({ type: 'decided', ...desk.decide(input) }),
      ),
      fetch: fromPromise(({ input }) => desk.fetch(input)),
      settle: fromPromise(({ input }) => desk.settle(input)),
    },
    actions: {
      record: (_, facts) => desk.record(facts),
      saveDraft: (_, draft) => desk.drafts.save(draft),
      goOnUnsaved: () => desk.goOnUnsaved(),
      notify: (_, notice) => desk.notify(notice),
      handOver: () => void desk.leave(),
    },
  };
}
