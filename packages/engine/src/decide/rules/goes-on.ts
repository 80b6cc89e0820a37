import { recheckResult } from '../../history/fold/run.js';
import type { Run } from '../../history/session-record.js';
import { checkLength } from '../../history/check-length.js';
import type { Phase } from '../decision.js';
import { prerequisiteItems, recheck } from '../numbers.js';
import { practiceRows, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import type { Rule, Situation } from '../situation.js';
import { checkItem } from './check.js';
import { nextPlacement } from './placement.js';
import { recheckItem } from './recheck.js';
import { easyItem } from './prerequisites.js';

/** Rule 5. What is running goes on until it is complete: a check, a re-check, a placement, a look at what comes before. */
export const goesOn: Rule = (s) => {
  const { run } = s.session;
  if (!run) return undefined;
  const next = nextOf[run.kind](s, run);
  if (!next) return undefined;
  const { goal, picked } = next;
  const asked = [...run.score.values()].reduce((sum, score) => sum + score.asked, 0);
  const phase: Phase = run.kind === 'check' || run.kind === 'recheck' ? 'checking' : 'activating';
  return {
    phase,
    act: presenting(goal, picked.row),
    why: { code: 'goes-on', phase, goal, asked },
    from: run.from,
    insteadOf: picked.others,
  };
};

type Next = { readonly goal: string; readonly picked: Picked } | undefined;

const nextOf: Readonly<Record<Run['kind'], (s: Situation, run: Run) => Next>> = {
  check: (s, run) => nextUnder(s, run, checkLength(run.goals.length), checkItem),
  recheck: (s, run) => {
    const asked = run.score.get(run.goal)?.asked ?? 0;
    const picked = recheckResult(run) || asked >= recheck.most ? undefined : recheckItem(s, run.goal);
    return picked && { goal: run.goal, picked };
  },
  placement: (s) => nextPlacement(s),
  prerequisites: (s, run) =>
    nextUnder(s, run, prerequisiteItems, (_, goal) => {
      const entry = s.catalogue.goals.get(goal);
      return entry && easyItem(s, goal, practiceRows(s, entry, false));
    }),
};

/** The first goal of a run of which fewer than `each` items were asked and one is left. */
function nextUnder(
  s: Situation,
  run: Run,
  each: number,
  item: (s: Situation, goal: string) => Picked | undefined,
): Next {
  for (const goal of run.goals) {
    if ((run.score.get(goal)?.asked ?? 0) >= each) continue;
    const picked = item(s, goal);
    if (picked) return { goal, picked };
  }
  return undefined;
}
