/** Reading aloud begins or ends: the time between is no time to answer. */
export class ReadingEvent extends Event {
  static readonly type = 'leerspoor-reading';
  constructor(readonly reading: boolean) {
    super(ReadingEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-reading': ReadingEvent;
  }
}
