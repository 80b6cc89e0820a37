import type { Goal, Pack } from '@leerspoor/content';
import { nextRecheck, type Decision, type History } from '@leerspoor/engine';
import type { Level, SelfView, Summary } from '../screen.js';

const day = 86_400_000;
/** Goals that come back, at most so many are named. */
const mostReturns = 3;

/** The session in facts, where it ends or has ended. */
export function summaryOf(history: History, pack: Pack, decision: Decision | undefined): Summary | undefined {
  const { session } = history;
  const act = decision?.act;
  if (!session || (act?.do !== 'end' && !session.ended)) return undefined;
  const goals = (ids: readonly string[]): Goal[] => pack.goals.filter(({ id }) => ids.includes(id));
  const mastered = goals(session.mastered);
  return {
    answered: session.answered,
    mastered,
    improved: goals(session.improved).filter((goal) => !mastered.includes(goal)),
    returns: returnsOf(history, pack),
    self: selfOf(history, pack),
    next: nextGoal(history, pack),
    reason: session.ended ?? (act?.do === 'end' ? act.reason : 'done'),
  };
}

/** How hard it may be, as the engine would have it: easier where it is not known yet, harder where it is. */
export function recommended(history: History, goal: string): Level {
  const { estimate, answers } = history.leerstatus(goal);
  if (answers === 0) return 'right';
  return estimate < easier ? 'practise' : estimate > harder ? 'challenge' : 'right';
}
const easier = 0.4;
const harder = 0.85;

function returnsOf(history: History, pack: Pack): Summary['returns'] {
  const now = history.session?.last ?? 0;
  return pack.goals
    .flatMap((goal) => {
      const { mastered } = history.goal(goal.id);
      const due = mastered && nextRecheck(mastered);
      return due === undefined ? [] : [{ goal, days: Math.max(0, Math.ceil((due - now) / day)) }];
    })
    .sort((one, other) => one.days - other.days)
    .slice(0, mostReturns);
}

/** Only where there are answers to set beside it. */
function selfOf({ session }: History, pack: Pack): SelfView | undefined {
  const said = session?.estimated;
  const goal = pack.goals.find(({ id }) => id === said?.goal);
  const [right, of] = (goal && session?.first.get(goal.id)) ?? [0, 0];
  if (!said || !goal || of === 0) return undefined;
  return { goal, value: said.value, scale: said.scale, after: said.after, right, of };
}

/** The first goal of the assignment that is not reached yet. */
function nextGoal(history: History, pack: Pack): Goal | undefined {
  const wanted = history.session?.assignment.goals ?? pack.goals.map(({ id }) => id);
  const next = wanted.find((id) => history.progress(id) < 5);
  return pack.goals.find(({ id }) => id === next);
}
