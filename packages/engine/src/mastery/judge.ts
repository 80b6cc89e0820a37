import { slip } from '../learner/constants.js';
import type { Learner } from '../learner/learner.js';
import { recentKept, worthNeeded, type Evidence } from './evidence.js';
import type { Criterion } from './criterion.js';

/** What still stands between a pupil and mastery. */
export type Lack = 'estimate' | 'certainty' | 'items' | 'families' | 'last' | 'eight-of-ten';

export interface Verdict {
  readonly mastered: boolean;
  readonly estimate: number;
  /** P(true chance >= the criterion's chance), a slip now and then included. */
  readonly certainty: number;
  readonly lacks: readonly Lack[];
}

/** Whether a goal is mastered by practice, and if not, what lacks. Mastery is the same on every route to it. */
export function judge(
  goal: string,
  evidence: Evidence,
  learner: Pick<Learner, 'leerstatus' | 'certainty'>,
  criterion: Criterion,
): Verdict {
  const { estimate } = learner.leerstatus(goal);
  const certainty = certaintyOf(goal, learner, criterion);
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

/** P(true chance >= the criterion's chance), 0 to 1. Who knows still slips: the chance must hold after that. */
export function certaintyOf(goal: string, learner: Pick<Learner, 'certainty'>, { chance }: Criterion): number {
  return learner.certainty(goal, chance / (1 - slip));
}

/** Enough distinct items right, the last three not all from one template, the last one right. */
function varied({ worth, recent }: Evidence): readonly Lack[] {
  const lastThree = new Set(recent.slice(-3).map(({ family }) => family));
  return [
    ...lack('items', worth < worthNeeded),
    ...lack('families', lastThree.size < 2),
    ...lack('last', recent.at(-1)?.right !== true),
  ];
}

function eightOfTen({ recent }: Evidence): readonly Lack[] {
  return lack('eight-of-ten', recent.length < recentKept || recent.filter(({ right }) => right).length < 8);
}

const lack = (name: Lack, missing: boolean): readonly Lack[] => (missing ? [name] : []);
