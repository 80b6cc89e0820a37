import type { Pack } from '@leerspoor/content';
import type { Assignment, Fact, FactOf, FactType } from '@leerspoor/engine';
import {
  createLesson,
  type Draft,
  type Lesson,
  type LessonEvent,
  type Library,
  type Notice,
  type Screen,
  type Store,
} from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { library, packHead } from './pack.js';

export interface RunOptions {
  readonly store?: Store;
  readonly pack?: Pack;
  readonly library?: Library;
  readonly assignment?: Assignment;
  readonly words?: boolean;
  readonly whenShown?: () => Promise<void>;
  /** Resolves when the lesson has waited long enough; default: never. */
  readonly patience?: Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

/** A lesson with a clock of ours, and everything that the host hears. */
export class Run {
  readonly lesson: Lesson;
  readonly heard: Fact[] = [];
  readonly notices: Notice[] = [];
  readonly screens: Screen[] = [];
  now: number;
  #ids = 0;

  constructor(options: RunOptions = {}) {
    this.now = options.now ?? Date.UTC(2026, 8, 1, 9);
    const start = this.now;
    this.lesson = createLesson({
      pack: options.pack ?? packHead,
      pupil: 'k3f9',
      store: options.store ?? memoryStore(),
      library: options.library ?? library(),
      assignment: options.assignment,
      words: options.words,
      whenShown: options.whenShown,
      clock: {
        now: () => this.now,
        id: () => `${String(start)}-${String(++this.#ids)}`,
        seed: () => 7,
        after: () => options.patience ?? new Promise(() => {}),
      },
      results: { deliver: (facts) => this.heard.push(...facts), notify: (notice) => this.notices.push(notice) },
    });
    this.lesson.subscribe((screen) => this.screens.push(screen));
  }

  get screen(): Screen {
    return this.lesson.screen;
  }

  /** Starts, and waits until answers are taken. */
  async begin(): Promise<this> {
    await this.lesson.start();
    await calm();
    return this;
  }

  /** Says these, each after the one before has done its work and ten seconds have gone. */
  async say(...events: readonly LessonEvent[]): Promise<Screen> {
    for (const event of events) {
      this.now += 10_000;
      this.lesson.send(event);
      await calm();
    }
    return this.screen;
  }

  /** Waits for a screen of this kind. */
  until(show: Screen['show']): Promise<Screen> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.screen.show === show) resolve(this.screen);
      };
      this.lesson.subscribe(look);
      look();
    });
  }

  facts<T extends FactType>(type: T): FactOf<T>[] {
    return this.heard.filter((fact): fact is FactOf<T> => fact.type === type);
  }
}

/** Until all that is under way in memory is done: promises go before the next message. */
export function calm(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
}

export const answer = (text: string, seconds = 12): LessonEvent => ({
  type: 'answer',
  response: { type: 'number', text },
  seconds,
});
export const right = answer('7');
export const wrong = answer('8');
export const next: LessonEvent = { type: 'next' };

/** Straight to practice of one goal. */
export const practiceOnly: Assignment = {
  goals: ['g1'],
  without: ['orienting', 'activating', 'instructing', 'guided', 'closing', 'checking', 'reflecting'],
};

/** A store with the same facts and draft, as a new page finds it. */
export async function copyOf(facts: readonly Fact[], draft?: Draft): Promise<Store> {
  const store = memoryStore(facts);
  await store.saveDraft(draft);
  return store;
}

export function taskOf(screen: Screen): Extract<Screen, { show: 'task' }> {
  if (screen.show !== 'task') throw new Error(`a task was expected, not ${screen.show}`);
  return screen;
}
