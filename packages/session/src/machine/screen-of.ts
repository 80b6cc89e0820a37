import type { StateValue } from 'xstate';
import type { Pack } from '@leerspoor/content';
import type { LessonContext } from '../place/context.js';
import { framed, isYoung, loading, taskScreen } from '../place/first-screen.js';
import { helpOf } from '../place/task.js';
import type { ChoosingSupport, ReflectingScreen, Screen, ScreenBody, Summary } from '../screen.js';
import { outcomeOf } from './outcome.js';
import { celebrationOf, challengeOf, wholeOrienting } from './share.js';
import { openSupportOf } from './support.js';

/** As much of a snapshot of the machine as a screen depends on. */
export interface LessonSnapshot {
  readonly value: StateValue;
  readonly context: LessonContext;
}

/** What is to be shown; pure. */
export function screenOf({ value, context }: LessonSnapshot): Screen {
  const body = bodyOf(leafOf(value), context);
  const celebrate = celebrationOf(context);
  const challenge = challengeOf(context, body);
  return { ...framed(context, body), ...(celebrate && { celebrate }), ...(challenge && { challenge }) };
}

/** Between two screens: something is decided or written, and what was shown may stay. */
export function isBetween({ value }: LessonSnapshot): boolean {
  return ['placing', 'deciding', 'finishing'].includes(leafOf(value));
}

/** At the start of the machine: the place is not found yet, or its items are not there. The first screen stands meanwhile. */
export function isOnItsWay({ value }: LessonSnapshot): boolean {
  return ['loading', 'fetching'].includes(leafOf(value));
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
      return leaf === 'finished' ? { show: leaf, summary: context.standing.summary ?? nothingDone } : { show: leaf };
    case 'orienting':
      return wholeOrienting(context);
    case 'choosing':
      return { show: 'choosing-goal', goals: goalsOf(context) };
    case 'offering':
      return offering(context);
    case 'supported':
      return supported(context);
    case 'closing':
      return { show: 'closing', alone: context.decision?.act.do === 'close' && context.decision.act.alone };
    case 'reflecting':
      return reflecting(context);
    case 'asking':
    case 'recording':
    case 'again':
    case 'right':
    case 'solution':
      return taskScreen(context, leaf, leaf === 'recording' ? undefined : outcomeOf(context));
    default:
      return loading;
  }
}

function offering(context: LessonContext): ChoosingSupport {
  const stuck = context.decision?.act.do === 'stop';
  return { show: 'choosing-support', offer: helpOf(context), stuck, failed: context.failed };
}

function supported(context: LessonContext): ScreenBody {
  const support = openSupportOf(context);
  const resume = context.support?.resume ?? {};
  return support ? { show: 'support', support, item: context.item, resume } : loading;
}

function goalsOf({ decision, pack }: LessonContext): Pack['goals'] {
  const act = decision?.act;
  return act?.do === 'choose' ? pack.goals.filter(({ id }) => act.goals.includes(id)) : [];
}

const nothingDone: Summary = { answered: 0, mastered: [], improved: [], returns: [], reason: 'done' };

/** The exit ticket: at most three questions, fewer for the young; who judged itself before is asked once more. */
function reflecting(context: LessonContext): ReflectingScreen {
  const { assignment, standing } = context;
  const { summary = nothingDone } = standing;
  const isHelpFree = assignment.mode === 'check';
  const estimate = summary.self?.scale;
  const others = [...(isHelpFree ? [] : ['helped']), ...(isYoung(context) ? [] : ['hard'])];
  const questions = estimate === undefined ? [...others, 'feeling'] : others;
  return { show: 'reflecting', questions, estimate, summary };
}
