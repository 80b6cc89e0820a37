import type { PackHead } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import { catalogueOf, type Catalogue, type GoalEntry } from '../catalogue/catalogue.js';
import type { History } from '../history/history.js';
import { newSession } from '../history/session-record.js';
import type { InForce } from '../history/state.js';
import { focusOf } from './focus.js';
import { outcomesOf } from './outcomes.js';
import type { Situation } from './situation.js';
import { wordsOf } from './words.js';

/** Where a pupil stands now. */
export function situationOf(
  pack: PackHead,
  history: History,
  assignment: Assignment,
  now: number,
  seed: number,
): Situation {
  const catalogue = catalogueOf(pack);
  const words = wordsOf(history);
  const base = {
    catalogue,
    history,
    session: history.session ?? newSession('', 1, history.seq, now, assignment, seed),
    assignment,
    now,
    seed,
    policy: words.policy ?? assignment.policy ?? 'convergent',
    without: new Set(assignment.without),
    scope: scopeOf(catalogue, assignment, words.assigned),
    words,
  };
  const judged = { ...base, outcomes: outcomesOf(base) };
  return { ...judged, focus: focusOf(judged) };
}

/** The goals of the assignment; none named, or none of them known: all. One that the teacher assigned since comes first. */
function scopeOf({ goals }: Catalogue, assignment: Assignment, assigned: InForce | undefined): readonly GoalEntry[] {
  const named = (assignment.goals ?? []).map((id) => goals.get(id)).filter((entry) => entry !== undefined);
  const scope = assignment.goals ? named : [...goals.values()];
  const first = assigned && 'goal' in assigned.overrule ? goals.get(assigned.overrule.goal) : undefined;
  return first && !scope.includes(first) ? [first, ...scope] : scope;
}
