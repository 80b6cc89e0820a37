import type { PackHead } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import { catalogueOf, type Catalogue, type GoalEntry } from '../catalogue/catalogue.js';
import type { View } from '../history/view.js';
import { newSession } from '../history/session-record.js';
import type { InForce } from '../history/state.js';
import type { Phase } from './decision.js';
import type { Outcomes } from './outcomes.js';
import type { Focus, Judged, Moment, Situation } from './situation.js';
import type { Words } from './words.js';

/** What is asked: `now` in milliseconds since the epoch, `seed` a whole number. */
export interface Asked {
  readonly pack: PackHead;
  readonly history: View;
  readonly assignment: Assignment;
  readonly now: number;
  readonly seed: number;
  /** Ids of goals whose file cannot be had; default none. */
  readonly unavailable?: readonly string[];
}

/** How a history is looked at. */
export interface Look {
  readonly wordsOf: (history: View) => Words;
  readonly outcomesOf: (moment: Moment) => Outcomes;
  readonly focusOf: (judged: Judged) => Focus;
}

/** Where a pupil stands now. */
export function situationOf({ pack, history, assignment, now, seed, unavailable = [] }: Asked, look: Look): Situation {
  const catalogue = catalogueOf(pack);
  const words = look.wordsOf(history);
  const moment: Moment = {
    catalogue,
    history,
    session: history.session ?? newSession('', 1, history.seq, now, assignment, seed),
    assignment,
    now,
    seed,
    policy: words.policy ?? assignment.policy ?? 'convergent',
    without: new Set([...(assignment.without ?? []), ...(assignment.together ? alone : [])]),
    unavailable,
    scope: scopeOf(catalogue, assignment, words.assigned).filter(({ goal }) => !unavailable.includes(goal.id)),
    words,
  };
  const judged = { ...moment, outcomes: look.outcomesOf(moment) };
  return { ...judged, focus: look.focusOf(judged) };
}

/** Phases that make sense only for one pupil. */
const alone: readonly Phase[] = ['activating', 'checking'];

/** The goals of the assignment that the pack has; none named: all. The one that the teacher assigned since comes first. */
function scopeOf({ goals }: Catalogue, assignment: Assignment, assigned: InForce | undefined): readonly GoalEntry[] {
  const named = (assignment.goals ?? []).map((id) => goals.get(id)).filter((entry) => entry !== undefined);
  const scope = assignment.goals ? named : [...goals.values()];
  const first = assigned && 'goal' in assigned.overrule ? goals.get(assigned.overrule.goal) : undefined;
  return first ? [first, ...scope.filter((entry) => entry !== first)] : scope;
}
