import type { Outcome } from '@leerspoor/content';
import { score } from '@leerspoor/content/score';
import type { LessonContext } from '../place/context.js';
import { isCheck, presentOf } from '../place/task.js';
import type { Stage } from '../screen.js';

/** What the last answer is worth; scored anew, also after a reload. */
export function outcomeOf({ item, task }: LessonContext): Outcome | undefined {
  return item && task.response && score(item, task.response);
}

/** Two tries in practice, one elsewhere; then the worked solution. */
export function stageOf(context: LessonContext): Exclude<Stage, 'recording'> {
  const { attempts } = context.task;
  if (attempts === 0) return 'asking';
  const outcome = outcomeOf(context);
  if (outcome && !outcome.unreadable && outcome.score >= 1) return 'right';
  return attempts < 2 && !isCheck(context) ? 'again' : 'solution';
}

/** A placement or a check says nothing after each answer; practice and a re-check do. */
export function isSilent(context: LessonContext): boolean {
  const use = presentOf(context)?.use;
  return use === 'placement' || use === 'check';
}
