import type { PackHead } from '@leerspoor/content';
import type { Assignment } from '../assignment.js';
import { decisionOf, firstOf } from '../decide/decider.js';
import type { Decision } from '../decide/decision.js';
import { minutesOf } from '../decide/numbers.js';
import { isOpen } from '../decide/open.js';
import type { Outcomes } from '../decide/outcomes.js';
import { orient } from '../decide/rules/orient.js';
import { placement } from '../decide/rules/placement.js';
import type { Focus, Judged } from '../decide/situation.js';
import { situationOf } from '../decide/survey.js';
import type { Words } from '../decide/words.js';
import type { EarlyHistory } from './history.js';

/** Those of the rules, in their order, with which a lesson begins. */
const rules = [placement, orient];

const shortest = minutesOf.young;
const noWords: Words = {
  assigned: undefined,
  policy: undefined,
  skipped: new Set(),
  setAside: new Set(),
  excluded: new Set(),
  declared: new Set(),
  tracks: new Map(),
  fresh: [],
};
const noOutcomes: Outcomes = { consequences: [], from: [], masteredBy: () => undefined };

const look = {
  wordsOf: () => noWords,
  outcomesOf: () => noOutcomes,
  focusOf: (s: Judged): Focus => ({ entry: s.scope.find((entry) => isOpen(s, entry)), enriching: false }),
};

/** The very first decision, the same as the whole engine's; undefined where that one is needed. */
export function decide(
  pack: PackHead,
  history: EarlyHistory,
  assignment: Assignment,
  now: number,
  seed: number,
): Decision | undefined {
  if (!history.understood || history.decision || !isPlain(assignment, history.minutes(now))) return undefined;
  const proposal = firstOf(rules, situationOf({ pack, history, assignment, now, seed }, look));
  return proposal && decisionOf(proposal, now);
}

/** Nothing that another rule would see to first: another mode, a choice of goals, a limit already reached. */
function isPlain({ mode = 'practise', policy, minutes = shortest, items = 1 }: Assignment, used: number): boolean {
  return mode === 'practise' && policy !== 'choice' && used < minutes && items > 0;
}
