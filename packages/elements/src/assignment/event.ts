import type { Assignment } from '@leerspoor/engine';

/** The teacher changed the assignment: for a host that keeps assignments itself. */
export class AssignmentEvent extends Event {
  static readonly type = 'leerspoor-assignment-changed';
  constructor(readonly assignment: Assignment) {
    super(AssignmentEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-assignment-changed': AssignmentEvent;
  }
}
