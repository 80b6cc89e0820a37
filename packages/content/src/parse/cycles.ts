import type { Goal } from '../model/goal.js';

/** As much of a goal as tells what comes before it: enough to tell of a circle beside other damage. */
type Ordered = Pick<Goal, 'id' | 'prerequisites'>;

// More goals than a pack may have are refused elsewhere; walking them would be long and deep.
const mostGoals = 500;

/** Circles in "comes before", each as the ids along it, the first again at the end; whatever else the goals are. */
export function cycles(goals: unknown): string[][] {
  const ordered = Array.isArray(goals) && goals.length <= mostGoals ? goals.filter(isOrdered) : [];
  const before = new Map(ordered.map((goal) => [goal.id, goal.prerequisites]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (id: string, way: readonly string[]): void => {
    const start = way.indexOf(id);
    if (start >= 0) found.push([...way.slice(start), id]);
    if (start >= 0 || done.has(id)) return;
    for (const next of before.get(id) ?? []) visit(next, [...way, id]);
    done.add(id);
  };
  for (const id of before.keys()) visit(id, []);
  return found;
}

function isOrdered(value: unknown): value is Ordered {
  const { id, prerequisites } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof id === 'string' && Array.isArray(prerequisites) && prerequisites.length <= mostGoals;
}
