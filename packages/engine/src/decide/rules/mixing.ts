import type { GoalEntry } from '../../catalogue/catalogue.js';
import { mixEvery, target } from '../numbers.js';
import { hasFree, pick, rowsOf } from '../pool.js';
import { practicePhase } from '../present.js';
import { presenting } from '../presenting.js';
import { recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 13. Practising alone or enriching, one item in three comes from an earlier mastered goal, once there are two. */
export const mixing: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || s.words.assigned || s.session.sinceMixed < mixEvery - 1) return undefined;
  // a goal reached just now is met with its own verrijking first
  if (s.outcomes.consequences.length > 0) return undefined;
  if (!enriching && practicePhase(s, entry) !== 'independent') return undefined;
  const mastered = [...s.catalogue.goals.values()].filter(
    ({ goal: { id } }) => s.outcomes.masteredBy(id) !== undefined,
  );
  const earlier =
    mastered.length < 2
      ? undefined
      : longestAgo(
          s,
          mastered.filter((one) => one !== entry),
        );
  const picked = earlier && pick(s, earlier.goal.id, rowsOf(s, earlier, 'core'), target.right);
  return (
    picked && {
      phase: enriching ? 'enriching' : 'independent',
      act: presenting(earlier.goal.id, picked.row),
      why: { code: 'mixing', goal: entry.goal.id, earlier: earlier.goal.id },
      from: [recordIn(s, earlier).mastered?.seq ?? s.history.seq],
      insteadOf: picked.others,
    }
  );
};

/** The goal practised longest ago of those with items left. */
function longestAgo(s: Situation, entries: readonly GoalEntry[]): GoalEntry | undefined {
  let longest: GoalEntry | undefined;
  for (const entry of entries) {
    const { id } = entry.goal;
    if (s.words.setAside.has(id) || !hasFree(s, rowsOf(s, entry, 'core'))) continue;
    if (!longest || (recordIn(s, entry).at ?? 0) < (recordIn(s, longest).at ?? 0)) longest = entry;
  }
  return longest;
}
