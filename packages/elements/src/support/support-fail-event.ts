import { LessonAskEvent } from './lesson-ask-event.js';

/** The support cannot be shown, and the pupil wants another. */
export class SupportFailEvent extends LessonAskEvent<'support.fail'> {
  static readonly type = 'leerspoor-support-fail';
  constructor() {
    super(SupportFailEvent.type, { type: 'support.fail' });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-support-fail': SupportFailEvent;
  }
}
