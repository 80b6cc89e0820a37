import type { Pack } from '@leerspoor/content';
import type { Decision } from '@leerspoor/engine';
import type { Standing } from '../place/context.js';
import type { Folded } from './read.js';

/** Where the pupil stands, as far as a screen shows it. `goal`: the one in sight. With the whole engine, what only that tells too. */
export function standingIn(folded: Folded, pack: Pack, decision: Decision | undefined): Standing {
  const { history } = folded;
  const engine = 'engine' in folded ? folded.engine : undefined;
  const { session } = history;
  const act = decision?.act;
  const goal = act && 'goal' in act ? act.goal : session?.goal;
  return {
    goal,
    progress: goal === undefined ? 0 : history.progress(goal),
    rapid: session?.rapid ?? 0,
    celebration: session?.celebration,
    challenge: {
      chosen: session?.challenge ?? 'right',
      recommended: (goal !== undefined && engine?.recommended(history, goal)) || 'right',
    },
    summary: engine?.summaryOf(history, pack, decision),
  };
}
