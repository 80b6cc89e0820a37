import type { ItemRow } from '@leerspoor/content';
import { isFree, pick } from '../pool.js';
import { practicePhase, prefilledFor, targetFor } from '../present.js';
import { presenting } from '../presenting.js';
import type { Rule, Situation } from '../situation.js';

/** After a worked solution: the same kind of task again, so that what was just seen can be tried. */
export const twin: Rule = (s) => {
  const { open } = s.history;
  const entry = open && s.catalogue.goals.get(open.goal);
  if (!open || !entry) return undefined;
  const goal = entry.goal.id;
  const picked = pick(s, goal, twinRows(s, goal), targetFor(s, entry));
  const phase = s.focus.enriching ? 'enriching' : practicePhase(s, entry);
  return (
    picked && {
      phase,
      act: presenting(goal, picked.row, { prefilled: s.focus.enriching ? 0 : prefilledFor(s, entry), twin: true }),
      why: { code: 'twin', goal: s.focus.entry?.goal.id ?? goal, item: open.item },
      from: [open.presentedSeq],
      insteadOf: picked.others,
    }
  );
};

/** Free items of the same family and track as the one whose solution was shown; none when no twin is due. */
export function twinRows(s: Situation, goal: string): readonly ItemRow[] {
  const { twinOf } = s.session;
  const row = twinOf === undefined ? undefined : s.catalogue.rows.get(twinOf);
  const pools = s.catalogue.goals.get(goal)?.pools;
  if (!row || !pools || s.history.open?.goal !== goal) return [];
  const forced = s.words.tracks.get(goal)?.track;
  const track = forced ?? row.track;
  return pools[s.catalogue.purposeOf(track)].filter(
    (other) => other.family === row.family && other.track === track && isFree(s, other),
  );
}
