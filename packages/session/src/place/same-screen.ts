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
  if (one === other || !isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
