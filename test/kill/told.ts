import type { Fact } from '@leerspoor/engine';

/** What the page of a practising pupil tells the harness, in order. */
export type Told =
  /** What the disk held before the lesson began. */
  | { readonly is: 'kept'; readonly facts: readonly Fact[] }
  /** The first screen is in sight: a task and how far it is, or else what can be read. */
  | { readonly is: 'stands'; readonly item?: string | undefined; readonly stage: string }
  /** Feedback on this answer is in sight. */
  | { readonly is: 'shown'; readonly id: string }
  /** The lesson is over. */
  | { readonly is: 'ended' }
  /** The element said that the disk is slow or fails: what is shown from here on may be in memory alone. */
  | { readonly is: 'unsaved'; readonly message: string }
  /** Something else is wrong. */
  | { readonly is: 'problem'; readonly message: string };

declare global {
  interface Window {
    /** Put there by the harness. */
    tell(told: Told): void;
    /** The pupil waits, as long as this is true. */
    isHeld?: boolean;
  }
}
