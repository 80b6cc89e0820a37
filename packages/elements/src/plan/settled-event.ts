/** The open step is done; success: shown, or done by the pupil without opening it. Stays within the plan. */
export class SettledEvent extends Event {
  static readonly type = 'leerspoor-settled';
  constructor(readonly success: boolean) {
    super(SettledEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-settled': SettledEvent;
  }
}
