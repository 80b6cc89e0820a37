import type { Response } from '@leerspoor/content';

/** What the pupil has in hand now: undefined while nothing is given. Stays inside the item. */
export class GiveEvent extends Event {
  static readonly type = 'leerspoor-give';
  constructor(readonly response: Response | undefined) {
    super(GiveEvent.type, { bubbles: true });
  }
}

/** Enter: the pupil is done. Stays inside the item. */
export class DoneEvent extends Event {
  static readonly type = 'leerspoor-done';
  constructor() {
    super(DoneEvent.type, { bubbles: true });
  }
}
