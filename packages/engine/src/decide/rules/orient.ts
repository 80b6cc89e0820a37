import type { GoalEntry } from '../../catalogue/catalogue.js';
import { isResting } from '../open.js';
import type { Proposal, Rule, Situation } from '../situation.js';

/** The goal and what it asks, before it is worked on: once a session. */
export const orient: Rule = (s) => {
  const { entry, enriching } = s.focus;
  return entry && !enriching ? orienting(s, entry) : undefined;
};

/** The goal screen, or undefined where the pupil saw it or the host shows it. */
export function orienting(s: Situation, entry: GoalEntry): Proposal | undefined {
  const goal = entry.goal.id;
  if (s.without.has('orienting') || s.session.oriented.has(goal)) return undefined;
  const left = exhausted(s);
  return {
    phase: 'orienting',
    act: { do: 'orient', goal },
    why: left ? { code: 'empty', goal: left.goal.id } : { code: 'orient', goal },
    from: s.outcomes.from,
    // a screen that says where it goes passes nothing over
    insteadOf: [],
  };
}

/** The goal that was worked on and has nothing left today, where that is why another begins. */
function exhausted(s: Situation): GoalEntry | undefined {
  const before = s.catalogue.goals.get(s.session.goal ?? '');
  if (!before || before === s.focus.entry || s.outcomes.masteredBy(before.goal.id)) return undefined;
  return s.scope.includes(before) && isResting(s, before) ? before : undefined;
}
