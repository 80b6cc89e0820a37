import { isRecord, Ratio, type Scope, type Value } from '../expression/index.js';

/** The end of an item's id: the values of its variables, so that it stays the same when a range grows. */
export function slug(scope: Scope, names: readonly string[]): string {
  return names
    .map((name) => ascii(inWord(scope[name]!)))
    .filter((part) => part !== '')
    .join('-');
}

/** Letters, digits, points and hyphens only. */
export function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40);
}

/** Values of variables for the author: `n = 4, w = wak`. */
export function inWords(scope: Scope, names: readonly string[]): string {
  return names.map((name) => `${name} = ${inWord(scope[name]!)}`).join(', ');
}

/** A value in a word; of a row of a table what its first column says. */
export function inWord(value: Value): string {
  if (Array.isArray(value)) return value.map(inWord).join('-');
  if (isRecord(value)) return inWord(Object.values(value)[0] ?? '');
  if (value instanceof Ratio) return `${value.whole}-${value.top}-${value.bottom}`;
  return typeof value === 'object' ? '' : String(value);
}
