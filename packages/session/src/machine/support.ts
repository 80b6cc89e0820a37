import type { Support, SupportKind } from '@leerspoor/content';
import type { LessonContext } from '../place/context.js';
import { goalOf, nth, timesOpened } from '../place/task.js';

/** The support of a kind that comes next: one not yet opened at this item, else the last. */
export function supportOf(context: LessonContext, kind: SupportKind): Support | undefined {
  return nth(context, kind, timesOpened(context, kind));
}

export function openSupportOf(context: LessonContext): Support | undefined {
  return goalOf(context)?.supports.find(({ id }) => id === context.support?.id);
}
