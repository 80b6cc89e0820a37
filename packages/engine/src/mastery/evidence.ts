import type { ItemAnswered } from '../facts/fact.js';

/** What mastery must remember of the answers on a goal; never more than four items and ten answers. Plain data. */
export interface Evidence {
  /** Distinct items answered, at most as many as mastery asks for. */
  readonly items: readonly string[];
  /** The last answers, oldest first. */
  readonly recent: readonly { readonly family: string; readonly right: boolean }[];
}

export const noEvidence: Evidence = { items: [], recent: [] };

/** Distinct items that mastery asks for. */
export const itemsNeeded = 4;
/** Answers that the rule "8 of the last 10" looks back. */
export const recentKept = 10;

/**
 * Whether an answer can be evidence for mastery: practised, first time, unaided, not rapidly, and no verrijking (where
 * a wrong answer costs nothing, so a right one proves nothing).
 */
export function isEvidence(fact: ItemAnswered, purpose: 'core' | 'support' | 'deepen'): boolean {
  return (
    fact.use === 'practice' && purpose !== 'deepen' && fact.attempt === 1 && fact.unaided && !fact.solutionShown && !fact.rapid
  );
}

/** The evidence with one answer more. An item counts once for the number of items, each time for what came last. */
export function addEvidence(evidence: Evidence, answer: { item: string; family: string; score: number }): Evidence {
  const { items, recent } = evidence;
  const known = items.length >= itemsNeeded || items.includes(answer.item);
  return {
    items: known ? items : [...items, answer.item],
    recent: [...recent, { family: answer.family, right: answer.score >= 1 }].slice(-recentKept),
  };
}
