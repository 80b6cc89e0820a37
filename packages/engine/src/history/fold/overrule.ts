import type { FactOf, Overrule } from '../../facts/fact.js';
import { recordOf, type InForce, type State } from '../state.js';

export function foldOverrule(state: State, fact: FactOf<'teacher.overruled'>): void {
  const { overrule, by, time, seq } = fact;
  const { learner } = state;
  if (overrule.do === 'withdraw') {
    state.overrules = state.overrules.filter((other) => other.overrule.id !== overrule.id);
  } else if (overrule.do === 'observe') {
    learner.observe({ goals: [overrule.goal], score: overrule.mastered ? 1 : 0, at: time });
    const { mastered } = recordOf(state, overrule.goal);
    // a teacher saw otherwise: the re-check is due at once
    if (mastered && !overrule.mastered) mastered.sure = 0;
  } else {
    const inForce: InForce = { overrule, by, at: time, seq };
    state.overrules = [...state.overrules.filter((other) => !sameThing(other.overrule, overrule)), inForce];
  }
}

/** The newest word on a thing replaces the older one. */
function sameThing(one: Overrule, other: Overrule): boolean {
  return one.id === other.id || (one.do === other.do && about(one) === about(other));
}

function about(overrule: Overrule): string | undefined {
  if (overrule.do === 'exclude') return overrule.item;
  // one goal is assigned at a time
  return overrule.do === 'assign' || !('goal' in overrule) ? undefined : overrule.goal;
}
