import type { Outcome, Text, Word } from '@leerspoor/content';
import type { Celebration, Screen, ScreenBody, Stage, TaskScreen } from '../screen.js';
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
  const { decision, standing, assignment } = context;
  return {
    ...body,
    goal: goalOf(context),
    progress: standing.progress,
    decision,
    help: helpOf(context),
    celebrate: celebrationOf(context),
    challenge: mayChoose(context, body) ? standing.challenge : undefined,
    together: assignment.together ?? false,
  };
}

/** A goal that is reached goes before the rest. */
function celebrationOf({ decision, standing, pack }: LessonContext): Celebration | undefined {
  const reached = decision?.also.find(({ type }) => type === 'goal.mastered');
  const { of, goal: id } = reached ? ({ of: 'goal', goal: reached.goal } as const) : (standing.celebration ?? {});
  const goal = pack.goals.find((one) => one.id === id);
  return of && goal && { of, goal };
}

/** Shared: where a goal begins, and at the closing. The pupil: at every task of practice too. */
function mayChoose({ assignment: { steering, mode = 'practise' } }: LessonContext, body: ScreenBody): boolean {
  if (mode !== 'practise' || steering === undefined || steering === 'system') return false;
  if (body.show === 'orienting' || body.show === 'closing') return true;
  return steering === 'pupil' && body.show === 'task' && !body.check;
}

export function orienting(context: LessonContext): ScreenBody {
  const { assignment, decision } = context;
  const asks = (assignment.estimates ?? true) && !assignment.together;
  return {
    show: 'orienting',
    estimate: asks ? (isYoung(context) ? 3 : 10) : undefined,
    check: decision?.act.do === 'orient' && decision.act.check === true,
    words: assignment.mode === 'preteach' ? wordsOf(context) : [],
  };
}

/** The words that a goal names, else those that its criteria explain. */
function wordsOf(context: LessonContext): readonly Word[] {
  const goal = goalOf(context);
  const named = goal?.words ?? goal?.criteria.flatMap(({ text }) => explainedIn(text)) ?? [];
  return context.pack.words.filter(({ id }) => named.includes(id));
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

function explainedIn(text: Text): readonly string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((node) => (typeof node === 'object' && 'word' in node ? [node.word] : []));
}

export function isYoung(context: LessonContext): boolean {
  return (context.assignment.audience ?? goalOf(context)?.audience) === 'young';
}
