import type { FactOf, Overrule } from '../../facts/fact.js';
import type { InForce, State } from '../state.js';

export function foldOverrule(state: State, fact: FactOf<'teacher.overruled'>): void {
  const { overrule, by, time, seq } = fact;
  const gone = (other: InForce): boolean =>
    overrule.do === 'withdraw' ? other.overrule.id === overrule.id : sameThing(other.overrule, overrule);
  for (const { overrule: old } of state.overrules.filter(gone)) if (old.do === 'observe') unsee(state, old.goal);
  state.overrules = state.overrules.filter((other) => !gone(other));
  if (overrule.do === 'withdraw') return;
  state.overrules.push({ overrule, by, at: time, seq });
  if (overrule.do === 'observe') see(state, overrule);
}

type Observed = Extract<Overrule, { do: 'observe' }>;

/** An observation is evidence; of a goal that was sure it says that the re-check is due at once. */
function see({ learner, goals }: State, { goal, mastered }: Observed): void {
  learner.see(goal, mastered);
  const record = goals.get(goal)?.mastered;
  if (record) record.doubted = !mastered;
}

function unsee({ learner, goals }: State, goal: string): void {
  learner.see(goal, undefined);
  const record = goals.get(goal)?.mastered;
  if (record) record.doubted = false;
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
