import { LessonAskEvent } from './lesson-ask-event.js';

/** The pupil is done with a support: seconds in the foreground, and whether all of it was seen. */
export class SupportCloseEvent extends LessonAskEvent<'support.close'> {
  static readonly type = 'leerspoor-support-close';
  constructor(seconds: number, completed: boolean) {
    super(SupportCloseEvent.type, { type: 'support.close', seconds, completed });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-support-close': SupportCloseEvent;
  }
}
