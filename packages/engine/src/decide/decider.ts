import type { Decision } from './decision.js';
import type { Proposal, Rule, Situation } from './situation.js';

/** Facts and alternatives that a decision names at most. */
const mostFrom = 20;
const mostAlternatives = 5;

/** What the first rule that applies wants; undefined where none does. */
export function firstOf(rules: readonly Rule[], situation: Situation): Proposal | undefined {
  for (const rule of rules) {
    const proposal = rule(situation);
    if (proposal) return proposal;
  }
  return undefined;
}

export function decisionOf({ phase, act, why, from, insteadOf = [], also = [] }: Proposal, now: number): Decision {
  const oldestFirst = [...new Set(from)].sort((a, b) => a - b);
  return {
    phase,
    act,
    why,
    from: oldestFirst.slice(-mostFrom),
    insteadOf: insteadOf.slice(0, mostAlternatives),
    now,
    also,
  };
}
