import type { FactOf, Overrule } from '../../facts/fact.js';
import type { State } from '../state.js';

/** The newest word on a thing replaces the older one, and so does one of the same id. */
export function foldOverrule(state: State, fact: FactOf<'teacher.overruled'>): void {
  const { overrule, by, time: at, seq } = fact;
  withdraw(state, overrule.id);
  if (overrule.do === 'withdraw') return;
  const thing = thingOf(overrule);
  withdraw(state, state.wordOn.get(thing));
  state.overrules.set(overrule.id, { overrule, by, at, seq });
  state.wordOn.set(thing, overrule.id);
  if (overrule.do === 'observe') see(state, overrule);
}

function withdraw(state: State, id: string | undefined): void {
  const old = id === undefined ? undefined : state.overrules.get(id);
  if (!old) return;
  state.overrules.delete(old.overrule.id);
  state.wordOn.delete(thingOf(old.overrule));
  if (old.overrule.do === 'observe') unsee(state, old.overrule.goal);
}

/** What an overrule is about. */
export function thingOf(overrule: Overrule): string {
  if (overrule.do === 'exclude') return `exclude ${overrule.item}`;
  // one goal is assigned at a time
  return overrule.do === 'assign' || !('goal' in overrule) ? overrule.do : `${overrule.do} ${overrule.goal}`;
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
