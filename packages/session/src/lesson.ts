import type { Pack } from '@leerspoor/content';
import type { Assignment, Leerstatus } from '@leerspoor/engine';
import { Desk, type Ports } from './desk/desk.js';
import type { LessonEvent, OwnEvent } from './events.js';
import type { Machine } from './machine/run.js';
import { open, type Opening } from './opening.js';
import { freshContext, type LessonContext } from './place/context.js';
import { firstScreen, framed, loading } from './place/first-screen.js';
import { sameScreen } from './place/same-screen.js';
import type { Screen } from './screen.js';

export interface LessonOptions extends Ports {
  /** The head of a pack; items come through the library. */
  readonly pack: Pack;
  /** Opaque key of the pupil. */
  readonly pupil: string;
  readonly assignment?: Assignment | undefined;
  /** The host wants the pupil's own words with a call for help; default no. */
  readonly words?: boolean | undefined;
  /** Resolves when the first screen stands; what an answer takes is loaded only then. Default: at once. */
  readonly whenShown?: (() => Promise<void>) | undefined;
}

/** One pupil's lesson, with or without our elements around it. */
export interface Lesson {
  /** What is to be shown now; another object only when something else is. */
  readonly screen: Screen;
  /** The pack with the items that are there now. */
  readonly pack: Pack;
  /** Resolves when the lesson takes answers; the first screen is there before. */
  start(): Promise<void>;
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
  return new OpenedLesson(options);
}

/**
 * The first screen follows from the facts and, where nothing is open, from one decision: it needs no machine. So the machine,
 * and all that an answer takes, loads when that screen is out; what is said in the meantime waits for it.
 */
class OpenedLesson implements Lesson {
  screen: Screen;
  pack: Pack;
  readonly #options: LessonOptions;
  readonly #desk: Desk;
  readonly #listeners = new Set<(screen: Screen) => void>();
  #stage: 'new' | 'opening' | 'shown' | 'running' | 'failed' | 'stopped' = 'new';
  #machine: Machine | undefined;
  #opening: Promise<Opening> | undefined;
  #started: Promise<void> | undefined;
  /** Said before the machine was there. */
  #waiting: (LessonEvent | OwnEvent)[] = [];

  constructor(options: LessonOptions) {
    this.#options = options;
    this.#desk = new Desk(options, options.pupil, () => this.#tell({ type: 'moved' }));
    this.screen = framed(this.#context(), loading);
    this.pack = options.pack;
  }

  start(): Promise<void> {
    return (this.#started ??= this.#stage === 'new' ? this.#open() : Promise.resolve());
  }

  send(event: LessonEvent): void {
    this.#tell(event.type === 'ask' && !this.#options.words ? { type: 'ask' } : event);
  }

  leerstatus(goal: string): Leerstatus | undefined {
    return this.#desk.leerstatus(goal);
  }

  subscribe(listener: (screen: Screen) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#stage = 'stopped';
    this.#machine?.stop();
    await this.#opening?.catch(() => {}); // it may be about to write
    await this.#desk.leave();
  }

  async #open(): Promise<void> {
    this.#stage = 'opening';
    try {
      const opening = await (this.#opening = open(this.#desk, this.#context(), () => this.#waiting.length === 0));
      const first = opening.found.state === 'open' && firstScreen(opening.context);
      if (first) this.#show(first, opening.context.pack);
      if (!this.#isStopped()) await this.#run(opening);
      if (this.#isStopped()) await this.stop();
    } catch (error) {
      if (this.#isStopped()) return;
      this.#stage = 'failed';
      const message = error instanceof Error ? error.message : String(error);
      this.#show(framed(this.#context(), { show: 'failed', message }), this.pack);
    }
  }

  async #run({ found, context }: Opening): Promise<void> {
    this.#stage = 'shown';
    await this.#options.whenShown?.();
    this.#desk.startWriting();
    const { run } = await import('./machine/run.js');
    if (this.#isStopped()) return;
    const held = this.#waiting.filter((event) => event.type === 'overrule');
    const assignment =
      this.#waiting.filter((event) => event.type === 'assign').at(-1)?.assignment ?? context.assignment;
    this.#waiting = this.#waiting.filter(({ type }) => type !== 'overrule' && type !== 'assign');
    const asked = itemOf(this.screen);
    const show = (screen: Screen, pack: Pack): void => this.#show(screen, pack);
    this.#machine = await run({ desk: this.#desk, input: { pack: context.pack, assignment, held }, found, show });
    if (this.#isStopped()) return;
    this.#stage = 'running';
    // Where the items could not be had after all another task is shown, and what was said is no answer to that one.
    if (itemOf(this.screen) !== asked) this.#waiting = this.#waiting.filter(({ type }) => !isAnswer(type));
    for (const event of this.#waiting.splice(0)) this.#machine.send(event);
  }

  #tell(event: LessonEvent | OwnEvent): void {
    if (this.#stage === 'running') {
      this.#machine?.send(event);
    } else if (this.#stage === 'failed' && event.type === 'next') {
      void this.#open();
    } else if (this.#stage === 'shown' || ['overrule', 'assign', 'moved'].includes(event.type)) {
      if (event.type === 'answer' && this.screen.show === 'task')
        this.#show({ ...this.screen, stage: 'recording' }, this.pack);
      // Before there is a screen only a teacher, the host or another tab has something to say.
      this.#waiting.push(event);
    }
  }

  #show(screen: Screen, pack: Pack): void {
    const same = sameScreen(this.screen, screen);
    if (same && pack.content === this.pack.content) return;
    if (!same) this.screen = screen;
    this.pack = pack;
    for (const listener of [...this.#listeners]) listener(this.screen);
  }

  #context(): LessonContext {
    const { pack, assignment = {} } = this.#options;
    return freshContext({ input: { pack, assignment, held: [] } });
  }

  /** It may be stopped while something is awaited. */
  #isStopped(): boolean {
    return this.#stage === 'stopped';
  }
}

function itemOf(screen: Screen): string | undefined {
  return screen.show === 'task' ? screen.item.id : undefined;
}

function isAnswer(type: (LessonEvent | OwnEvent)['type']): boolean {
  return type === 'answer' || type === 'draft';
}
