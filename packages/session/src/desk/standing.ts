import type { Goal, Pack } from '@leerspoor/content';
import type { Decision, History } from '@leerspoor/engine';
import type { Standing } from '../place/context.js';

/** Where the pupil stands, as far as a screen shows it. `goal`: the one in sight. */
export function standingOf(history: History, pack: Pack, decision: Decision | undefined): Standing {
  const { session } = history;
  const act = decision?.act;
  const goal = act && 'goal' in act ? act.goal : session?.goal;
  const goals = (ids: Iterable<string>): Goal[] => pack.goals.filter(({ id }) => [...ids].includes(id));
  const mastered = goals(session?.mastered ?? []);
  return {
    goal,
    progress: goal === undefined ? 0 : history.progress(goal),
    rapid: session?.rapid ?? 0,
    summary: {
      answered: session?.answered ?? 0,
      mastered,
      improved: goals(session?.improved ?? []).filter((other) => !mastered.includes(other)),
      next: nextGoal(history, pack),
      reason: session?.ended ?? (act?.do === 'end' ? act.reason : 'done'),
    },
  };
}

/** The first goal of the assignment that is not reached yet. */
function nextGoal(history: History, pack: Pack): Goal | undefined {
  const wanted = history.session?.assignment.goals ?? pack.goals.map(({ id }) => id);
  const next = wanted.find((id) => history.progress(id) < 5);
  return pack.goals.find(({ id }) => id === next);
}
