import type { StateValue } from 'xstate';
import type { Pack } from '@leerspoor/content';
import type { LessonContext } from './context.js';
import type { ChoosingSupport, Screen, ScreenBody, Stage, TaskScreen } from './screen.js';
import { goalOf, helpOf, isCheck, lightOf, openSupportOf, outcomeOf, presentOf } from './task.js';

/** As much of a snapshot of the machine as a screen depends on. */
export interface LessonSnapshot {
  readonly value: StateValue;
  readonly context: LessonContext;
}

/** What is to be shown; pure. */
export function screenOf({ value, context }: LessonSnapshot): Screen {
  const { decision, standing } = context;
  return {
    ...bodyOf(leafOf(value), context),
    goal: goalOf(context),
    progress: standing.progress,
    decision,
    help: helpOf(context),
    celebrate: decision?.also.some(({ type }) => type === 'goal.mastered') ?? false,
  };
}

/** Between two screens: something is decided or written, and what was shown may stay. */
export function isBetween({ value }: LessonSnapshot): boolean {
  return ['placing', 'deciding', 'finishing'].includes(leafOf(value));
}

/** The innermost state: `asking` of {lesson: {independent: 'asking'}}. */
function leafOf(value: StateValue | undefined): string {
  return typeof value === 'object' ? leafOf(Object.values(value)[0]) : (value ?? '');
}

function bodyOf(leaf: string, context: LessonContext): ScreenBody {
  switch (leaf) {
    case 'failed':
      return { show: 'failed', message: context.trouble };
    case 'paused':
    case 'elsewhere':
    case 'finished':
      return leaf === 'finished' ? { show: leaf, summary: context.standing.summary } : { show: leaf };
    case 'orienting':
      return { show: 'orienting', estimate: isYoung(context) ? 3 : 10 };
    case 'choosing':
      return { show: 'choosing-goal', goals: goalsOf(context) };
    case 'offering':
      return offering(context);
    case 'supported':
      return supported(context);
    case 'closing':
      return { show: 'closing', alone: context.decision?.act.do === 'close' && context.decision.act.alone };
    case 'reflecting':
      return { show: 'reflecting', questions: questionsFor(context), summary: context.standing.summary };
    case 'asking':
    case 'recording':
    case 'again':
    case 'right':
    case 'solution':
      return task(context, leaf);
    default:
      return { show: 'loading' };
  }
}

const loading: ScreenBody = { show: 'loading' };

function task(context: LessonContext, stage: Stage): TaskScreen | typeof loading {
  const { item, task, standing } = context;
  const act = presentOf(context);
  if (!item || !act) return loading;
  const waits = stage === 'asking' || stage === 'again';
  return {
    show: 'task',
    item,
    stage,
    outcome: stage === 'recording' ? undefined : outcomeOf(context),
    response: task.response,
    attempt: waits ? task.attempts + 1 : task.attempts,
    prefilled: act.prefilled,
    light: lightOf(context),
    draft: task.draft,
    check: isCheck(context),
    calm: standing.rapid >= 2,
  };
}

function offering(context: LessonContext): ChoosingSupport {
  const stuck = context.decision?.act.do === 'stop';
  return { show: 'choosing-support', offer: helpOf(context), stuck, failed: context.failed };
}

function supported(context: LessonContext): ScreenBody {
  const support = openSupportOf(context);
  return support ? { show: 'support', support, item: context.item } : loading;
}

function goalsOf({ decision, pack }: LessonContext): Pack['goals'] {
  const act = decision?.act;
  return act?.do === 'choose' ? pack.goals.filter(({ id }) => act.goals.includes(id)) : [];
}

/** The exit ticket: at most three questions, one for the young. */
function questionsFor(context: LessonContext): readonly string[] {
  return isYoung(context) ? ['feeling'] : ['helped', 'hard', 'feeling'];
}

function isYoung(context: LessonContext): boolean {
  return (context.assignment.audience ?? goalOf(context)?.audience) === 'young';
}
