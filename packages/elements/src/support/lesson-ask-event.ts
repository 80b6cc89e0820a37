import type { LessonEvent } from '@leerspoor/session';

/** What a support asks of the lesson around it; `lesson` can be sent to it as it is. A page without a lesson may listen too. */
export abstract class LessonAskEvent<T extends LessonEvent['type'] = LessonEvent['type']> extends Event {
  constructor(
    name: string,
    readonly lesson: Extract<LessonEvent, { type: T }>,
  ) {
    super(name, { bubbles: true, composed: true });
  }
}
