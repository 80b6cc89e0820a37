import type { GoalEntry } from '../catalogue/catalogue.js';
import { enrichment } from './numbers.js';
import { canWorkOn, isOpen } from './open.js';
import { hasFree, rowsOf } from './pool.js';
import { audienceOf, recordIn, type Focus, type Judged } from './situation.js';

/** Stays with the goal that is worked on while it is open; then its verrijking, then the next open goal. */
export function focusOf(s: Judged): Focus {
  const assigned = assignedGoal(s);
  if (assigned) return { entry: assigned, enriching: false };
  const current = s.catalogue.goals.get(s.session.goal ?? '');
  const inScope = current !== undefined && s.scope.includes(current);
  if (inScope && isOpen(s, current)) return { entry: current, enriching: false };
  if (inScope && enrichingDue(s, current)) return { entry: current, enriching: true };
  const back = s.scope.find((entry) => recordIn(s, entry).reopened && isOpen(s, entry));
  const next = back ?? s.scope.find((entry) => isOpen(s, entry));
  if (next) return { entry: next, enriching: false };
  const deeper = [...(inScope ? [current] : []), ...s.scope].find((entry) => canEnrich(s, entry));
  return { entry: deeper, enriching: deeper !== undefined, spare: true };
}

/** The goal that the teacher assigned, until it is mastered or nothing is left of it today. */
function assignedGoal(s: Judged): GoalEntry | undefined {
  const overrule = s.words.assigned?.overrule;
  const entry = overrule && 'goal' in overrule ? s.catalogue.goals.get(overrule.goal) : undefined;
  return entry && canWorkOn(s, entry) ? entry : undefined;
}

/** After mastery a set of verrijking; divergent goes on at once. */
function enrichingDue(s: Judged, entry: GoalEntry): boolean {
  const done = s.session.enriched.get(entry.goal.id) ?? 0;
  return s.policy !== 'divergent' && done < enrichment[audienceOf(s, entry)] && canEnrich(s, entry);
}

function canEnrich(s: Judged, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  if (s.without.has('enriching') || s.words.setAside.has(id)) return false;
  return s.outcomes.masteredBy(id) !== undefined && hasFree(s, rowsOf(s, entry, 'deepen'));
}
