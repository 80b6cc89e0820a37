import type { Draft } from './draft.js';
import type { Sums } from './sums.js';

/** Spread of the difficulties of goals and items that is expected beforehand. */
const goalVariance = 2.8;
const itemVariance = 1.1;

/** The draft after a pass: a Newton step on the goals and the mean, or on the items, in turn. */
export function step(draft: Draft, sums: Sums, answers: number): Draft {
  const moved = draft.done % 2 === 0 ? stepGoals(draft, sums) : stepItems(draft, sums);
  return { ...draft, ...moved, done: draft.done + 1, answers };
}

/**
 * Goals and mean together. The mean is what all goals share, so its row of the Newton equations is the sum of theirs:
 * eliminating the goals leaves one equation in the mean.
 */
function stepGoals(draft: Draft, sums: Sums): Pick<Draft, 'mean' | 'goals'> {
  let known = 0;
  let left = 0;
  const rows = sums.terms().map(([id, pull, curvature]) => {
    const now = own(draft.goals, id) ?? 0;
    const gradient = pull - now / goalVariance;
    const stiffness = curvature + 1 / goalVariance;
    known += (curvature * gradient) / stiffness - pull;
    left += curvature - (curvature * curvature) / stiffness;
    return { id, now, gradient, curvature, stiffness };
  });
  const shift = left > 0 ? known / left : 0;
  const goals = rows.map(({ id, now, gradient, curvature, stiffness }) => [
    id,
    now + (gradient + curvature * shift) / stiffness,
  ]);
  return { mean: draft.mean + shift, goals: Object.fromEntries(goals) as Draft['goals'] };
}

function stepItems(draft: Draft, sums: Sums): Pick<Draft, 'items'> {
  const items = sums.terms().map(([id, pull, curvature]) => {
    const now = own(draft.items, id)?.[0] ?? 0;
    const stiffness = curvature + 1 / itemVariance;
    return [id, [now + (pull - now / itemVariance) / stiffness, 1 / stiffness] as const] as const;
  });
  return { items: Object.fromEntries(items) };
}

/** An id such as "constructor" names nothing unless the record itself has it. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
