import type { Scope } from '../expression/index.js';
import { random } from './random.js';

/**
 * Puts the solutions of a template in an order in which neighbours differ: each next one is, among all left, the one
 * whose values were used least so far. Seeded: the same seed gives the same order.
 */
export function spread(scopes: readonly Scope[], names: readonly string[], seed: string): Scope[] {
  const next = random(seed);
  const left = scopes.map((scope) => ({
    scope,
    tie: next(),
    values: names.map((name) => `${name}=${JSON.stringify(scope[name])}`),
  }));
  const used = new Map<string, number>();
  const result: Scope[] = [];
  while (left.length > 0 && result.length < 400) {
    const worn = (values: readonly string[]): number => values.reduce((sum, value) => sum + (used.get(value) ?? 0), 0);
    const best = left.reduce((a, b) => {
      const difference = worn(a.values) - worn(b.values);
      return difference < 0 || (difference === 0 && a.tie < b.tie) ? a : b;
    });
    for (const value of best.values) used.set(value, (used.get(value) ?? 0) + 1);
    result.push(best.scope);
    left.splice(left.indexOf(best), 1);
  }
  return result;
}
