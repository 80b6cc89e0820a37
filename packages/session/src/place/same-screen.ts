import type { Screen } from '../screen.js';

const beginnings = { draft: undefined, resume: undefined };

/** Whether two screens show the same. How a task or a support begins is no matter once it is shown. */
export function sameScreen(one: Screen, other: Screen): boolean {
  const before: Readonly<Record<string, unknown>> = { ...one, ...beginnings };
  const after: Readonly<Record<string, unknown>> = { ...other, ...beginnings };
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => sameValue(before[key], after[key]));
}

function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
