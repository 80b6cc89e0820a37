import type { ItemAnswered } from '../facts/fact.js';
import { luckOf } from '../learner/model.js';

/** What mastery must remember of the answers on a goal. Plain data, bounded: it stops where mastery asks no more. */
export interface Evidence {
  /** Distinct items answered right, until they are worth enough. */
  readonly items: readonly string[];
  /** What these items are worth together: an open item 1, one where something can be guessed less. */
  readonly worth: number;
  /** The last answers, right or wrong, oldest first. */
  readonly recent: readonly { readonly family: string; readonly right: boolean }[];
}

/**
 * Distinct items to be right, counted in open items: who has everything right needs 6 of them, 8 of four options, 9 of
 * three, 12 of two. Of the declarations 7 % are wrong then, in simulation (npm run bench:mastery); with 5 they are 9 %,
 * and 10 % in packs of several goals, where the general level speaks too soon; with any 4, as first designed, 12 %.
 */
export const worthNeeded = 5.5;
/** Answers that the rule "8 of the last 10" looks back. */
export const recentKept = 10;

/**
 * Whether an answer can be evidence for mastery: practised, first time, unaided, not rapidly, not judged by the
 * pupil, and no verrijking (where
 * a wrong answer costs nothing, so a right one proves nothing).
 */
export function isEvidence(fact: ItemAnswered, purpose: 'core' | 'support' | 'deepen'): boolean {
  return (
    fact.use === 'practice' &&
    purpose !== 'deepen' &&
    fact.attempt === 1 &&
    fact.unaided &&
    !fact.solutionShown &&
    !fact.selfJudged &&
    !fact.rapid
  );
}

/** The evidence with one answer more. An item counts once for its worth, each time for what came last. */
export function addEvidence(
  evidence: Evidence,
  answer: Pick<ItemAnswered, 'item' | 'family' | 'guess' | 'score'>,
): Evidence {
  const right = answer.score >= 1;
  const recent = [...evidence.recent, { family: answer.family, right }].slice(-recentKept);
  const isNew = right && evidence.worth < worthNeeded && !evidence.items.includes(answer.item);
  if (!isNew) return { ...evidence, recent };
  // the share of the answer that depends on knowing
  const worth = evidence.worth + luckOf({ goals: [], guess: answer.guess }).span;
  return { items: [...evidence.items, answer.item], worth, recent };
}
