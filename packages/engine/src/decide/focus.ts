import type { GoalEntry } from '../catalogue/catalogue.js';
import { blockPassed } from './block.js';
import { enrichment, stucksADay } from './numbers.js';
import { hasFree, practiceRows } from './pool.js';
import { audienceOf, recordIn, type Situation } from './situation.js';

/** The goal to work on; `enriching`: it is mastered and verrijking is on. Without an entry nothing is open. */
export interface Focus {
  readonly entry: GoalEntry | undefined;
  readonly enriching: boolean;
  /** Verrijking because nothing else is open: only then for as long as there is any. */
  readonly spare?: boolean;
}

type Moment = Omit<Situation, 'focus'>;

/** Stays with the goal that is worked on while it is open; then its verrijking, then the next open goal. */
export function focusOf(s: Moment): Focus {
  const assigned = assignedGoal(s);
  if (assigned) return { entry: assigned, enriching: false };
  const current = s.catalogue.goals.get(s.session.goal ?? '');
  const inScope = current !== undefined && s.scope.includes(current);
  if (inScope && isOpen(s, current)) return { entry: current, enriching: false };
  if (inScope && enrichingDue(s, current)) return { entry: current, enriching: true };
  const open = s.scope.filter((entry) => isOpen(s, entry));
  const next = open.find((entry) => recordIn(s, entry).reopened) ?? open[0];
  if (next) return { entry: next, enriching: false };
  const deeper = [...(inScope ? [current] : []), ...s.scope].find((entry) => canEnrich(s, entry));
  return { entry: deeper, enriching: deeper !== undefined, spare: true };
}

/** The goal that the teacher assigned, until it is mastered or nothing is left of it today. */
function assignedGoal(s: Moment): GoalEntry | undefined {
  const overrule = s.words.assigned?.overrule;
  const entry = overrule && 'goal' in overrule ? s.catalogue.goals.get(overrule.goal) : undefined;
  return entry && canWorkOn(s, entry) ? entry : undefined;
}

/** Whether a goal can be begun or gone on with: not mastered, what it needs is there, and there are items left today. */
export function isOpen(s: Moment, entry: GoalEntry): boolean {
  return canWorkOn(s, entry) && holds(s, entry) && blockOpen(s, entry);
}

function canWorkOn(s: Moment, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  if (s.outcomes.masteredBy(id) || s.words.setAside.has(id)) return false;
  return !isResting(s, entry);
}

/** Nothing left of it today: no item, or stuck too often. */
export function isResting(s: Moment, entry: GoalEntry): boolean {
  const { stuck } = recordIn(s, entry);
  if (stuck.session === s.session.id && stuck.inSession >= stucksADay) return true;
  return !hasFree(s, practiceRows(s, entry, false));
}

/** Its prerequisites within the assignment are mastered, or were once, or are skipped. */
function holds(s: Moment, { goal }: GoalEntry): boolean {
  return s.scope.every(({ goal: { id } }) => {
    if (!goal.prerequisites.includes(id)) return true;
    return s.words.skipped.has(id) || s.outcomes.masteredBy(id) !== undefined || s.history.goal(id).everMastered;
  });
}

/** Convergent: a block opens when those before it are passed, or when the teacher names its goals. */
function blockOpen(s: Moment, { goal }: GoalEntry): boolean {
  if (s.policy !== 'convergent' || s.assignment.goals || goal.block === undefined) return true;
  for (const block of s.catalogue.blocks.keys()) {
    if (block === goal.block) return true;
    if (!blockPassed(s, block)) return false;
  }
  return true;
}

/** After mastery a set of verrijking; divergent goes on at once. */
function enrichingDue(s: Moment, entry: GoalEntry): boolean {
  const done = s.session.enriched.get(entry.goal.id) ?? 0;
  return s.policy !== 'divergent' && done < enrichment[audienceOf(s)] && canEnrich(s, entry);
}

function canEnrich(s: Moment, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  if (s.without.has('enriching') || s.words.setAside.has(id)) return false;
  return s.outcomes.masteredBy(id) !== undefined && hasFree(s, entry.pools.deepen);
}
