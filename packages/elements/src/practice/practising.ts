import { ContextProvider } from '@lit/context';
import type { Pack } from '@leerspoor/content';
import type { Assignment, Fact } from '@leerspoor/engine';
import type { Lesson, Notice, Results, Screen, Store } from '@leerspoor/session';
import type { ReactiveController, ReactiveElement } from 'lit';
import { findPack, findStore, openLesson, type Wanted } from './course.js';
import { FactEvent } from './fact-event.js';
import { lessonContext } from './lesson-context.js';
import { PackError } from './pack.js';
import { ProblemEvent } from './problem-event.js';

/** How far the way from attributes to a running lesson is gone. */
export type Course =
  | { readonly is: 'empty' | 'opening' }
  | { readonly is: 'broken' }
  /** A pack, and nobody to practise yet. */
  | { readonly is: 'nobody'; readonly pack: Pack }
  | { readonly is: 'running'; readonly pack: Pack; readonly lesson: Lesson; readonly store: Store };

/** In milliseconds: a wait that is shorter is not told of. */
const patience = 400;

/** Lessons of this page that are being let go: until what they made is written, another of the same pupil would be elsewhere. */
let going: Promise<unknown> = Promise.resolve();

/** Opens and leaves the lesson of its element, follows its screen, and tells the page what happens. */
export class Practising implements ReactiveController, Results {
  course: Course = { is: 'empty' };
  /** The page cancelled the last call for help: somebody hears. */
  heard = false;
  /** What the teacher set, parsed. */
  assignment: Assignment = {};

  private readonly context: ContextProvider<typeof lessonContext, ReactiveElement>;
  private opened = 0;
  /** A pack that is on its way before anything can be drawn. */
  private early: { readonly wanted: Wanted; readonly pack: Promise<Pack> } | undefined;
  /** Resolves when it is open, or cannot be. */
  opening: Promise<void> | undefined;
  private unsubscribe: (() => void) | undefined;
  /** It takes long enough to say so. */
  isSlow = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly wanted: () => Wanted | undefined,
    /** Resolves when the first screen stands: what an answer takes is fetched only then. */
    private readonly whenShown: () => Promise<void>,
  ) {
    host.addController(this);
    this.context = new ContextProvider(host, { context: lessonContext });
  }

  get lesson(): Lesson | undefined {
    return this.course.is === 'running' ? this.course.lesson : undefined;
  }

  get screen(): Screen | undefined {
    return this.lesson?.screen;
  }

  readonly send: Lesson['send'] = (event) => this.lesson?.send(event);

  hostConnected(): void {
    if (this.host.hasUpdated) void this.open();
    else this.prepare();
  }

  hostDisconnected(): void {
    this.opened++; // what is being opened comes too late
    void this.leave();
  }

  /** Sends for the pack, while the words of the first screen are still on their way. */
  private prepare(): void {
    const wanted = this.wanted();
    if (!wanted) return;
    this.early = { wanted, pack: findPack(wanted) };
    this.early.pack.catch(() => {}); // told when it is opened
  }

  /** Begins anew with what is wanted now; of several calls the last one counts. */
  open(): Promise<void> {
    return (this.opening = this.openAnew());
  }

  private async openAnew(): Promise<void> {
    const mine = ++this.opened;
    await this.leave();
    await going;
    const wanted = this.wanted();
    if (mine !== this.opened) return;
    this.become({ is: wanted ? 'opening' : 'empty' });
    if (!wanted) return;
    this.growImpatient(mine);
    try {
      const [pack] = await Promise.all([this.packFor(wanted), this.readAssignment(wanted)]);
      const store = wanted.pupil ? await findStore(wanted, pack) : undefined;
      await new Promise((resolve) => setTimeout(resolve)); // looking at the pack held the page up long enough
      if (mine === this.opened) this.become(this.begin(pack, wanted, store));
    } catch (error) {
      if (mine === this.opened) this.fail(error);
    }
  }

  private growImpatient(mine: number): void {
    this.isSlow = false;
    setTimeout(() => {
      if (mine !== this.opened) return;
      this.isSlow = true;
      this.host.requestUpdate();
    }, patience);
  }

  /** The one that is on its way, once, where it is still what is wanted. */
  private packFor(wanted: Wanted): Promise<Pack> {
    const { early } = this;
    this.early = undefined;
    return early?.wanted.src === wanted.src && early.wanted.pack === wanted.pack ? early.pack : findPack(wanted);
  }

  /** The teacher set something else: from the next decision on. */
  async assign(): Promise<void> {
    const wanted = this.wanted();
    if (!wanted) return;
    await this.readAssignment(wanted);
    this.send({ type: 'assign', assignment: this.assignment });
  }

  private async readAssignment({ assignment }: Wanted): Promise<void> {
    this.assignment = {};
    if (assignment === undefined) return;
    const { soundAssignment } = await import('./assignment.js');
    const read = await soundAssignment(assignment);
    if ('assignment' in read) this.assignment = read.assignment;
    else
      this.host.dispatchEvent(
        new ProblemEvent('assignment', 'The assignment is not sound, and is left out.', read.issues),
      );
  }

  async *facts(): AsyncGenerator<Fact> {
    const { course } = this;
    if (course.is !== 'running') return;
    await course.lesson.start(); // what it begins with is written then
    yield* course.store.facts();
  }

  /** Writes what waits and lets the lesson go. */
  async leave(): Promise<void> {
    const { course } = this;
    if (course.is !== 'running') return;
    this.become({ is: 'opening' });
    const stopped = course.lesson.stop();
    going = Promise.allSettled([going, stopped]);
    await stopped;
  }

  deliver(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const event = new FactEvent(fact);
      this.host.dispatchEvent(event);
      if (fact.type === 'help.requested') this.heard = event.defaultPrevented;
    }
    this.host.requestUpdate();
  }

  notify({ about, message }: Notice): void {
    this.host.dispatchEvent(new ProblemEvent(about, message));
  }

  private begin(pack: Pack, wanted: Wanted, store: Store | undefined): Course {
    const { assignment, whenShown, host } = this;
    return store
      ? { is: 'running', pack, ...openLesson(pack, wanted, store, { assignment, whenShown, host, results: this }) }
      : { is: 'nobody', pack };
  }

  private become(course: Course): void {
    this.unsubscribe?.();
    this.course = course;
    this.context.setValue(this.lesson);
    this.unsubscribe = this.lesson?.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  private fail(error: unknown): void {
    this.become({ is: 'broken' });
    const { message } = error instanceof Error ? error : new Error(String(error));
    const about = error instanceof PackError ? 'pack' : 'lesson';
    this.host.dispatchEvent(new ProblemEvent(about, message, error instanceof PackError ? error.issues : []));
  }
}
