/** All that the goal now open can ask for was fetched: its tasks, its help, its pictures and videos. */
export class OfflineReadyEvent extends Event {
  static readonly type = 'leerspoor-offline-ready';
  constructor(
    /** Id of the goal. */
    readonly goal: string,
  ) {
    super(OfflineReadyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-offline-ready': OfflineReadyEvent;
  }
}
