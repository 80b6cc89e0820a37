import type { Outcome } from '@leerspoor/content';
import type { OrientingScreen, Screen, ScreenBody, Stage, TaskScreen } from '../screen.js';
import type { LessonContext } from './context.js';
import { goalOf, helpOf, isCheck, lightOf, presentOf } from './task.js';

/**
 * What is to be shown, as far as that needs no machine and no scoring: a goal that is set, an item that nobody answered yet.
 * Undefined for all else: that waits for the machine.
 */
export function firstScreen(context: LessonContext): Screen | undefined {
  const { decision, item, task, support } = context;
  if (decision?.act.do === 'orient') return isPlain(context) ? framed(context, orienting(context)) : undefined;
  const isUntouched = item && task.attempts === 0 && !support;
  return isUntouched ? framed(context, taskScreen(context, 'asking')) : undefined;
}

/** A goal screen with nothing on it that only the machine knows: words before class, a check or a level to choose. */
function isPlain({ assignment: { mode = 'practise', steering = 'system' }, decision }: LessonContext): boolean {
  const act = decision?.act;
  return mode === 'practise' && steering === 'system' && act?.do === 'orient' && !act.check;
}

export const loading: ScreenBody = { show: 'loading' };

/** What stands around every screen. */
export function framed(context: LessonContext, body: ScreenBody): Screen {
  const { decision, standing, assignment } = context;
  return {
    ...body,
    goal: goalOf(context),
    progress: standing.progress,
    decision,
    help: helpOf(context),
    together: assignment.together ?? false,
  };
}

export function orienting(context: LessonContext): OrientingScreen {
  const { assignment } = context;
  const asks = (assignment.estimates ?? true) && !assignment.together;
  return { show: 'orienting', estimate: asks ? (isYoung(context) ? 3 : 10) : undefined, check: false, words: [] };
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
