import type { Item } from './model/item.js';

type Content = Readonly<Record<string, readonly Item[]>>;

/**
 * Calibrated difficulties as they hold for a pack that was changed: without those of the items that are gone, or that are
 * another task under their old id, for the answers of pupils measured the old one. What is no parameters is handed back.
 */
export function stillCalibrated(parameters: unknown, before: Content, now: Content): unknown {
  if (!isRecord(parameters) || !isRecord(parameters['items'])) return parameters;
  const then = tasksOf(before);
  const today = tasksOf(now);
  const isSame = ([id]: readonly [string, unknown]): boolean => !then.has(id) || then.get(id) === today.get(id);
  return { ...parameters, items: Object.fromEntries(Object.entries(parameters['items']).filter(isSame)) };
}

const tasksOf = (content: Content): ReadonlyMap<string, string> =>
  new Map(Object.values(content).flatMap((items) => items.map((item) => [item.id, taskOf(item)] as const)));

/** What a first answer is given to: feedback, solution and variants leave a task as hard as it was. */
function taskOf({ goals, prompt, figure, interaction, scaffold }: Item): string {
  return JSON.stringify([goals, prompt, figure, interaction, scaffold]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
