import type { Item, Outcome, Response, SupportKind } from '@leerspoor/content';

const out = { bubbles: true, composed: true };

/** The pupil answers. Cancel it to judge the answer yourself (and set `stage` and `outcome`); else the item does. */
export class ResponseEvent extends Event {
  static readonly type = 'leerspoor-response';
  constructor(
    readonly item: Item,
    readonly response: Response,
    /** From presentation, or from the end of a read-aloud; not while the page was hidden. */
    readonly seconds: number,
  ) {
    super(ResponseEvent.type, { ...out, cancelable: true });
  }
}

/** The item judged the answer itself. */
export class OutcomeEvent extends Event {
  static readonly type = 'leerspoor-outcome';
  constructor(
    readonly item: Item,
    readonly response: Response,
    readonly outcome: Outcome,
    /** 1 or 2. */
    readonly attempt: number,
  ) {
    super(OutcomeEvent.type, out);
  }
}

/** The answer so far, as text that `draft` takes back. */
export class DraftEvent extends Event {
  static readonly type = 'leerspoor-draft';
  constructor(readonly text: string) {
    super(DraftEvent.type, out);
  }
}

/** "Verder": the pupil has read the feedback. */
export class NextEvent extends Event {
  static readonly type = 'leerspoor-next';
  constructor() {
    super(NextEvent.type, out);
  }
}

/** The pupil wants help of this kind. */
export class HelpEvent extends Event {
  static readonly type = 'leerspoor-help';
  constructor(readonly kind: SupportKind) {
    super(HelpEvent.type, out);
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-response': ResponseEvent;
    'leerspoor-outcome': OutcomeEvent;
    'leerspoor-draft': DraftEvent;
    'leerspoor-next': NextEvent;
    'leerspoor-help': HelpEvent;
  }
}
