import type { Segment } from './watched.js';

/** Where a pupil left a video. */
export interface Resume {
  /** Seconds in the video. */
  readonly at: number;
  readonly watched: readonly Segment[];
}
