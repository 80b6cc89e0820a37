import { ContextConsumer } from '@lit/context';
import type { Lesson, Screen } from '@leerspoor/session';
import type { ReactiveController, ReactiveElement } from 'lit';
import { lessonContext } from './lesson-context.js';

/** A part of the screen: the element renders anew only when that part is another than before. */
export class Select<T> implements ReactiveController {
  value: T | undefined;
  lesson: Lesson | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly part: (screen: Screen) => T,
  ) {
    host.addController(this);
    new ContextConsumer(host, { context: lessonContext, subscribe: true, callback: (lesson) => this.follow(lesson) });
  }

  /** What the pupil does, said to the lesson. */
  readonly send: Lesson['send'] = (event) => this.lesson?.send(event);

  hostConnected(): void {
    this.follow(this.lesson);
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
  }

  private follow(lesson: Lesson | undefined): void {
    this.unsubscribe?.();
    this.lesson = lesson;
    if (!lesson) return;
    this.take(lesson.screen);
    this.unsubscribe = lesson.subscribe((screen) => this.take(screen));
  }

  private take(screen: Screen): void {
    const value = this.part(screen);
    if (value === this.value) return;
    this.value = value;
    this.host.requestUpdate();
  }
}
