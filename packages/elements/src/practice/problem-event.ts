import type { Issue } from '@leerspoor/content';

/** What went wrong, for the page: `pack` stops the lesson, after the others it goes on. */
export type Problem = 'pack' | 'assignment' | 'storage' | 'content' | 'lesson';

/** Something went wrong; the pupil sees a calm message where one is needed, the page lives on. */
export class ProblemEvent extends Event {
  static readonly type = 'leerspoor-error';
  constructor(
    readonly about: Problem,
    /** A sentence for the maker of the page: what, where, what to do. */
    readonly message: string,
    /** Everything that is wrong with the pack, each with its path. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(ProblemEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'leerspoor-error': ProblemEvent;
  }
}
