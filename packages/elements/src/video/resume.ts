import type { Segment } from './watched.js';

/** Where a pupil left a video. */
export interface Resume {
  /** Seconds in the video. */
  readonly at?: number | undefined;
  readonly watched?: readonly Segment[] | undefined;
}
