import type { Overrule } from '@leerspoor/engine';
import type { Attention, Group } from '@leerspoor/engine/overview';

/** The teacher decided otherwise, or took it back (`do: 'withdraw'`): for the host to store, and to hand to the pupil's lesson. */
export class OverruleEvent extends Event {
  static readonly type = 'leerspoor-class-overrule';
  constructor(
    /** Opaque key of the pupil. */
    readonly pupil: string,
    readonly pack: string,
    readonly by: string,
    /** Milliseconds since the epoch. */
    readonly at: number,
    readonly overrule: Overrule,
  ) {
    super(OverruleEvent.type, { bubbles: true, composed: true });
  }
}

/** The teacher helped a pupil, or takes back having said so. */
export class AttentionEvent extends Event {
  static readonly type = 'leerspoor-class-attention';
  constructor(
    readonly attention: Attention,
    /** The same attention was told before, by mistake: forget it. */
    readonly withdrawn = false,
  ) {
    super(AttentionEvent.type, { bubbles: true, composed: true });
  }
}

/** The groups that the teacher keeps are others now. */
export class GroupsEvent extends Event {
  static readonly type = 'leerspoor-class-groups';
  constructor(readonly groups: readonly Group[]) {
    super(GroupsEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-class-overrule': OverruleEvent;
    'leerspoor-class-attention': AttentionEvent;
    'leerspoor-class-groups': GroupsEvent;
  }
}
