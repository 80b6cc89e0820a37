import type { PupilFile } from './notebook.js';
import { day, longExtended } from './numbers.js';
import type { PupilOverview } from './overview.js';

/** An agreement that is still open; `since` in milliseconds since the epoch, undefined where only a checkpoint is known. */
export interface FollowUp {
  readonly kind:
    'stuck-unseen' | 'asked-unseen' | 'recheck' | 'reopened' | 'placement-over' | 'long-extended' | 'overrule';
  readonly pupil: string;
  readonly goal: string;
  readonly since: number | undefined;
}

const order: readonly FollowUp['kind'][] = [
  'stuck-unseen',
  'asked-unseen',
  'long-extended',
  'reopened',
  'recheck',
  'placement-over',
  'overrule',
];

/** What was begun and is not yet done, the most pressing first, then the oldest. */
export function followUpsOf(
  files: readonly PupilFile[],
  pupils: readonly PupilOverview[],
  seen: ReadonlyMap<string, number>,
  now: number,
): readonly FollowUp[] {
  const open = files.flatMap((file, i) => [...ofGoals(file, pupils[i]!, seen, now), ...overrules(file)]);
  const rank = ({ kind }: FollowUp): number => order.indexOf(kind);
  return open.sort((a, b) => rank(a) - rank(b) || (a.since ?? 0) - (b.since ?? 0));
}

function ofGoals(
  { notes, pupil }: PupilFile,
  { standings }: PupilOverview,
  seen: ReadonlyMap<string, number>,
  now: number,
): readonly FollowUp[] {
  return standings.flatMap(({ goal, standing, asks, recheck, report }) => {
    const at = (what: string): number | undefined =>
      notes?.moments.filter((moment) => moment.what === what && 'goal' in moment && moment.goal === goal).at(-1)?.at;
    const stuckAt = at('stuck');
    const unseen = (since: number | undefined): boolean => (seen.get(pupil) ?? -Infinity) < (since ?? now);
    const found: FollowUp[] = [];
    const add = (kind: FollowUp['kind'], since: number | undefined): void =>
      void found.push({ kind, pupil, goal, since });
    if (standing === 'stuck' && unseen(stuckAt)) add('stuck-unseen', stuckAt);
    if (asks) add('asked-unseen', at('asked'));
    if (standing === 'stuck' && stuckAt !== undefined && now - stuckAt >= longExtended) add('long-extended', stuckAt);
    if (report.state === 'reopened') add('reopened', at('reopened'));
    if (recheck) add('recheck', report.recheck?.at);
    if (report.placement?.expired && report.leerstatus.answers <= report.placement.asked && !report.mastered)
      add('placement-over', report.placement.at + 14 * day);
    return found;
  });
}

/** What the teacher decided and did not take back: it stays in force until then. */
function overrules({ pupil, history }: PupilFile): readonly FollowUp[] {
  return history.overrules.flatMap(({ overrule, at }) =>
    'goal' in overrule ? [{ kind: 'overrule', pupil, goal: overrule.goal, since: at } as const] : [],
  );
}
