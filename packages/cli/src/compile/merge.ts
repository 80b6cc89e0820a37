import type { Goal, Item } from '@leerspoor/content';
import type { GoalFile } from '../source/load.js';
import { guess } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import type { CompiledGoal } from './goal.js';

const needed = ['content', 'verb', 'criteria', 'supports'] as const;

/** A goal as its file gives it, over the goal with the same id of the pack that is extended. */
export function mergeGoal(
  own: CompiledGoal['goal'],
  base: Goal | undefined,
  { spot }: GoalFile,
  problems: Problems,
  /** The pack that is extended was not found: what it would give is not missing here. */
  isLost: boolean,
): Goal {
  const goal = { prerequisites: [], ...base, ...own };
  for (const field of needed) {
    if (goal[field] === undefined && !isLost)
      problems.error(spot, 'missing-field', `"${field}" is missing in this goal; add "${field}: …".`);
  }
  return { content: '', verb: '', criteria: [], supports: [], ...goal };
}

/** Items by id over those of the pack that is extended; a template given anew replaces its family. */
export function mergeItems(before: readonly Item[], { file, made }: CompiledGoal, problems: Problems): Item[] {
  const families = new Set(made.filter(({ entry }) => entry.source.vars).map(({ item }) => item.family));
  const ids = new Map(made.map(({ item }) => [item.id, item]));
  const gone = new Set(file.source.without ?? []);
  for (const [i, name] of (file.source.without ?? []).entries()) {
    if (before.some((item) => item.id === name || item.family === name)) continue;
    const names = before.flatMap((item) => [item.id, item.family]);
    problems.error(
      file.spot.at('without', i),
      'unknown-item',
      `There is no item or family "${name}" in the pack that is extended${guess(name, names)}.`,
    );
  }
  const kept = before.filter(
    (item) => !gone.has(item.id) && !gone.has(item.family) && (!families.has(item.family) || ids.has(item.id)),
  );
  const replaced = kept.map((item) => ids.get(item.id) ?? item);
  const added = made.map(({ item }) => item).filter((item) => !replaced.includes(item));
  return [...replaced, ...added];
}
