import type { PackHead } from '@leerspoor/content';

/** Direct prerequisites of each goal of a pack, by id. */
export function prerequisitesOf({ goals }: PackHead): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(goals.map((goal) => [goal.id, goal.prerequisites]));
}
