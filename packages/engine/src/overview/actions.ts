import type { GoalOverview } from './goals.js';
import { mostActions } from './numbers.js';
import type { PupilOverview } from './overview.js';
import type { PupilGoal } from './standing.js';

/**
 * What a teacher could do now. In this order: who is stuck, who shares a misconception, who asks, who needs more
 * instruction, who is ready for more, what is due again, and only then who is silent.
 */
export type ActionKind = 'stuck' | 'misconception' | 'asks' | 'extended' | 'ready' | 'recheck' | 'idle';

export interface Action {
  readonly kind: ActionKind;
  /** Undefined for who is silent: that is of no goal. */
  readonly goal: string | undefined;
  readonly misconception?: string | undefined;
  readonly pupils: readonly string[];
}

export const actionOrder: readonly ActionKind[] = [
  'stuck',
  'misconception',
  'asks',
  'extended',
  'ready',
  'recheck',
  'idle',
];

/** Three at most. Who was helped since being stuck is not named again for it today. */
export function actionsOf(
  goals: readonly GoalOverview[],
  pupils: readonly PupilOverview[],
  seen: ReadonlyMap<string, number>,
): readonly Action[] {
  const isNew = ({ pupil }: PupilGoal): boolean => {
    const last = pupils.find((one) => one.pupil === pupil)?.time.last;
    return last === undefined || (seen.get(pupil) ?? -Infinity) < last;
  };
  const all = goals.flatMap((goal) => ofGoal(goal, isNew));
  const silent = pupils.filter(({ time }) => time.idle !== undefined).map(({ pupil }) => pupil);
  if (silent.length > 0) all.push({ kind: 'idle', goal: undefined, pupils: silent });
  const rank = ({ kind }: Action): number => actionOrder.indexOf(kind);
  const sorted = all.sort((a, b) => rank(a) - rank(b) || b.pupils.length - a.pupils.length);
  return sorted.reduce<readonly Action[]>(addWhoIsNew, []).slice(0, mostActions);
}

function ofGoal(
  { goal, standing, misconceptions, asks, rechecks }: GoalOverview,
  isNew: (one: PupilGoal) => boolean,
): Action[] {
  const keys = (of: readonly PupilGoal[]): readonly string[] => of.map(({ pupil }) => pupil);
  const shared = misconceptions.find(({ pupils }) => pupils.length > 1);
  const actions: Action[] = [
    { kind: 'stuck', goal, pupils: keys(standing.stuck.filter(isNew)) },
    { kind: 'misconception', goal, misconception: shared?.misconception, pupils: keys(shared?.pupils ?? []) },
    { kind: 'asks', goal, pupils: keys(asks) },
    { kind: 'extended', goal, pupils: keys(standing.extended.filter(isNew)) },
    { kind: 'ready', goal, pupils: keys(standing.ready) },
    { kind: 'recheck', goal, pupils: keys(rechecks) },
  ];
  return actions.filter(({ pupils }) => pupils.length > 0);
}

/** Nobody is named twice for one goal, but as one of those who share a misconception; an action that names nobody new is none. */
function addWhoIsNew(before: readonly Action[], action: Action): readonly Action[] {
  const named = new Set(before.flatMap(({ pupils }) => pupils));
  if (action.pupils.every((pupil) => named.has(pupil))) return before;
  if (action.kind === 'misconception') return [...before, action];
  const here = new Set(before.flatMap(({ goal, pupils }) => (goal === action.goal ? pupils : [])));
  return [...before, { ...action, pupils: action.pupils.filter((pupil) => !here.has(pupil)) }];
}
