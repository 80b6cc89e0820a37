import type { Outcome } from '@leerspoor/content';
import type { Screen, ScreenBody, Stage, TaskScreen } from '../screen.js';
import type { LessonContext } from './context.js';
import { goalOf, helpOf, isCheck, lightOf, presentOf } from './task.js';

/**
 * What is to be shown, as far as that needs no machine and no scoring: a goal that is set, an item that nobody answered yet.
 * Undefined for all else: that waits for the machine.
 */
export function firstScreen(context: LessonContext): Screen | undefined {
  const { decision, item, task, support } = context;
  if (decision?.act.do === 'orient') return framed(context, orienting(context));
  const isUntouched = item && task.attempts === 0 && !support;
  return isUntouched ? framed(context, taskScreen(context, 'asking')) : undefined;
}

export const loading: ScreenBody = { show: 'loading' };

/** What stands around every screen. */
export function framed(context: LessonContext, body: ScreenBody): Screen {
  const { decision, standing } = context;
  return {
    ...body,
    goal: goalOf(context),
    progress: standing.progress,
    decision,
    help: helpOf(context),
    celebrate: decision?.also.some(({ type }) => type === 'goal.mastered') ?? false,
  };
}

export function orienting(context: LessonContext): ScreenBody {
  return { show: 'orienting', estimate: isYoung(context) ? 3 : 10 };
}

/** `outcome`: of the last answer, where it is to be told. */
export function taskScreen(context: LessonContext, stage: Stage, outcome?: Outcome): TaskScreen | typeof loading {
  const { item, task, standing } = context;
  const act = presentOf(context);
  if (!item || !act) return loading;
  const waits = stage === 'asking' || stage === 'again';
  return {
    show: 'task',
    item,
    stage,
    outcome,
    response: task.response,
    attempt: waits ? task.attempts + 1 : task.attempts,
    prefilled: act.prefilled,
    light: lightOf(context),
    draft: task.draft,
    check: isCheck(context),
    calm: standing.rapid >= 2,
  };
}

export function isYoung(context: LessonContext): boolean {
  return (context.assignment.audience ?? goalOf(context)?.audience) === 'young';
}
