/** How a pupil judges itself, where it wants to get, and what it needs for that; told anew with every tap, to its own page alone. */
export class EstimateEvent extends Event {
  static readonly type = 'leerspoor-estimate';
  constructor(
    /** 1 to `scale`. */
    readonly value: number,
    readonly scale: 3 | 10,
    readonly aim: number | undefined,
    /** A kind of help, `self` or `teacher`. */
    readonly needs: string | undefined,
  ) {
    super(EstimateEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-estimate': EstimateEvent;
  }
}
