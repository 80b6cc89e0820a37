import '@leerspoor/elements/define/practice.js';
import '@leerspoor/elements/define/item.js';
import { defineStanding } from './standing.js';

export {
  DraftEvent,
  FactEvent,
  factEventNames,
  HelpEvent,
  LeerspoorItem,
  LeerspoorPractice,
  NextEvent,
  OfflineReadyEvent,
  OutcomeEvent,
  PackError,
  ProblemEvent,
  ResponseEvent,
  type FactEventMap,
  type Problem,
  type Stage,
} from '@leerspoor/elements';

/** Types of every other event, so that a page that listens knows what it hears. */
export type * from '@leerspoor/elements/support-events.js';
export type { ReadingEvent, WordEvent } from '@leerspoor/elements';

defineStanding();
