import type { Text, Word } from '@leerspoor/content';
import type { LessonContext } from '../place/context.js';
import { orienting } from '../place/first-screen.js';
import { goalOf } from '../place/task.js';
import type { Celebration, Challenge, OrientingScreen, ScreenBody } from '../screen.js';

// What stands on a screen beside the work itself: what there is to celebrate, and what the pupil may choose.

/** A goal that is reached goes before the rest. */
export function celebrationOf({ decision, standing, pack }: LessonContext): Celebration | undefined {
  const reached = decision?.also.find(({ type }) => type === 'goal.mastered');
  const { of, goal: id } = reached ? ({ of: 'goal', goal: reached.goal } as const) : (standing.celebration ?? {});
  const goal = pack.goals.find((one) => one.id === id);
  return of && goal && { of, goal };
}

/** Shared: where a goal begins, and at the closing. The pupil: at every task of practice too. */
export function challengeOf({ assignment, standing }: LessonContext, body: ScreenBody): Challenge | undefined {
  const { steering = 'system', mode = 'practise' } = assignment;
  if (mode !== 'practise' || steering === 'system') return undefined;
  const begins = body.show === 'orienting' || body.show === 'closing';
  const atTask = steering === 'pupil' && body.show === 'task' && !body.check;
  return begins || atTask ? standing.challenge : undefined;
}

/** The goal screen, with what may be chosen there, and before class the words that the goal is about. */
export function wholeOrienting(context: LessonContext): OrientingScreen {
  const act = context.decision?.act;
  const check = act?.do === 'orient' && act.check === true;
  return { ...orienting(context), check, words: context.assignment.mode === 'preteach' ? wordsOf(context) : [] };
}

/** The words that a goal names, else those that its criteria explain. */
function wordsOf(context: LessonContext): readonly Word[] {
  const goal = goalOf(context);
  const named = goal?.words ?? goal?.criteria.flatMap(({ text }) => explainedIn(text)) ?? [];
  return context.pack.words.filter(({ id }) => named.includes(id));
}

function explainedIn(text: Text): readonly string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((node) => (typeof node === 'object' && 'word' in node ? [node.word] : []));
}
