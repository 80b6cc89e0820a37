import type { ItemRow } from '@leerspoor/content';
import { preteachItems } from '../numbers.js';
import { hasFree, isFree, pick, practiceRows, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import { recordIn, type Rule, type Situation } from '../situation.js';

/** Rule 8. Two of the first three wrong: does what comes before still stand? Two items of each, once a goal. */
export const prerequisites: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || enriching || s.words.assigned || s.without.has('activating')) return undefined;
  const { first, answers, probed, recent } = recordIn(s, entry);
  const wrong = first.filter((right) => !right).length;
  if (probed !== undefined || answers > 3 || wrong < 2) return undefined;
  const goal = entry.goal.id;
  for (const required of entry.goal.prerequisites) {
    const before = s.catalogue.goals.get(required);
    const picked = before && easyItem(s, required, practiceRows(s, before, false));
    if (!picked) continue;
    return {
      phase: 'activating',
      act: presenting(required, picked.row),
      why: { code: 'prerequisite', goal, required, wrong, of: first.length },
      from: recent.slice(-3).map(({ seq }) => seq),
      insteadOf: picked.others,
    };
  }
  return undefined;
};

/** Mode preteach: what the goal builds on, made easy, before class meets it. */
export const preteach: Rule = (s) => {
  const { entry } = s.focus;
  if (!entry || s.session.practised >= preteachItems) return undefined;
  for (const required of turned(entry.goal.prerequisites, s.session.practised)) {
    const before = s.catalogue.goals.get(required);
    const picked = before && easyItem(s, required, practiceRows(s, before, false));
    if (!picked) continue;
    return {
      phase: 'activating',
      act: presenting(required, picked.row),
      why: { code: 'preteach', goal: entry.goal.id, required },
      from: [s.session.seq],
      insteadOf: picked.others,
    };
  }
  return undefined;
};

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
