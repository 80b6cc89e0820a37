import type { Learner } from '../learner/learner.js';
import { itemsNeeded, type Evidence } from './evidence.js';
import type { Criterion } from './criterion.js';

/** What still stands between a pupil and mastery. */
export type Lack = 'estimate' | 'certainty' | 'items' | 'families' | 'last' | 'eight-of-ten';

export interface Verdict {
  readonly mastered: boolean;
  readonly estimate: number;
  /** P(true chance >= the criterion's chance). */
  readonly certainty: number;
  readonly lacks: readonly Lack[];
}

/** Whether a goal is mastered by practice, and if not, what lacks. Mastery is the same on every route to it. */
export function judge(goal: string, evidence: Evidence, learner: Pick<Learner, 'leerstatus' | 'certainty'>, criterion: Criterion): Verdict {
  const { estimate } = learner.leerstatus(goal);
  const certainty = learner.certainty(goal, criterion.chance);
  const lacks =
    criterion.rule === '8-of-10'
      ? eightOfTen(evidence)
      : [
          ...lack('estimate', estimate < criterion.estimate),
          ...lack('certainty', certainty < criterion.confidence),
          ...varied(evidence),
        ];
  return { mastered: lacks.length === 0, estimate, certainty, lacks };
}

/** At least four distinct items, the last three not all from one template, the last one right. */
function varied({ items, recent }: Evidence): readonly Lack[] {
  const lastThree = new Set(recent.slice(-3).map(({ family }) => family));
  return [
    ...lack('items', items.length < itemsNeeded),
    ...lack('families', lastThree.size < 2),
    ...lack('last', recent.at(-1)?.right !== true),
  ];
}

function eightOfTen({ recent }: Evidence): readonly Lack[] {
  return lack('eight-of-ten', recent.filter(({ right }) => right).length < 8);
}

const lack = (name: Lack, missing: boolean): readonly Lack[] => (missing ? [name] : []);
