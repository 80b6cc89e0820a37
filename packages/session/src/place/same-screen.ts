import type { Screen } from '../screen.js';

/** Whether two screens show the same. A draft only says how a task begins, so typing makes no other screen. */
export function sameScreen(one: Screen, other: Screen): boolean {
  const before: Readonly<Record<string, unknown>> = { ...one, draft: undefined };
  const after: Readonly<Record<string, unknown>> = { ...other, draft: undefined };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => sameValue(before[key], after[key]));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
