import type { Likings } from './likings.js';

/** The pupil chose how to read. Stays within the lesson. */
export class LikingEvent extends Event {
  static readonly type = 'leerspoor-liking';
  constructor(readonly chosen: Likings) {
    super(LikingEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-liking': LikingEvent;
  }
}
