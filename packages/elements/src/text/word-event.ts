/** A pupil wants a word explained. */
export class WordEvent extends Event {
  static readonly type = 'leerspoor-word';
  constructor(
    /** Id of an entry of the pack's `words`. */
    readonly word: string,
  ) {
    super(WordEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-word': WordEvent;
  }
}
