import type { ItemRow } from '@leerspoor/content';
import { preteachItems } from '../numbers.js';
import { hasFree, isFree, pick, practiceRows, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import type { Reason } from '../reason.js';
import { recordIn, type Proposal, type Rule, type Situation } from '../situation.js';

/** Rule 8. Two of the first three wrong: does what comes before still stand? Two items of each, once a goal. */
export const prerequisites: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching || s.words.assigned || s.without.has('activating')) return undefined;
  const { first, answers, probed, recent } = recordIn(s, entry);
  const wrong = first.filter((right) => !right).length;
  if (probed !== undefined || answers > 3 || wrong < 2) return undefined;
  const goal = entry.goal.id;
  return easyOf(
    s,
    entry.goal.prerequisites,
    (required) => ({ code: 'prerequisite', goal, required, wrong, of: first.length }),
    recent.slice(-3).map(({ seq }) => seq),
  );
};

/** Mode preteach: what the goal builds on, made easy, before class meets it. */
export const preteach: Rule = (s) => {
  const { entry } = s.focus;
  if (!entry || s.session.practised >= preteachItems) return undefined;
  const goal = entry.goal.id;
  const goals = turned(entry.goal.prerequisites, s.session.practised);
  return easyOf(s, goals, (required) => ({ code: 'preteach', goal, required }), [s.session.seq]);
};

/** An easy item of the first of these goals that has one left. */
function easyOf(
  s: Situation,
  goals: readonly string[],
  why: (goal: string) => Reason,
  from: readonly number[],
): Proposal | undefined {
  for (const goal of goals) {
    const entry = s.catalogue.goals.get(goal);
    const picked = entry && easyItem(s, goal, practiceRows(s, entry, false));
    if (picked)
      return { phase: 'activating', act: presenting(goal, picked.row), why: why(goal), from, insteadOf: picked.others };
  }
  return undefined;
}

/** The list begun at another place, so that every prerequisite gets its turn. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** One of the easiest items that are left. */
export function easyItem(s: Situation, goal: string, rows: readonly ItemRow[]): Picked | undefined {
  if (!hasFree(s, rows)) return undefined;
  const easiest = Math.min(...rows.filter((row) => isFree(s, row)).map(({ difficulty }) => difficulty));
  return pick(
    s,
    goal,
    rows.filter(({ difficulty }) => difficulty === easiest),
    1,
  );
}
