import type { Attention, Group, Pair } from '@leerspoor/engine/overview';
import type { Pending } from './decided.js';

/** What the teacher's own browser remembers of a class, beside the facts: names above all, which leave it never. */
export interface Memory {
  readonly names: Readonly<Record<string, string>>;
  readonly attention: readonly Attention[];
  readonly kept: readonly Group[];
  /** Decisions whose lesson did not answer yet: tomorrow they are to be seen, and taken back, too. */
  readonly pending: readonly Pending[];
  /** The pairs now on the screen, of which day, and those before. */
  readonly pairs: { readonly day: number; readonly now: readonly Pair[]; readonly last: readonly Pair[] };
}

export const blank: Memory = { names: {}, attention: [], kept: [], pending: [], pairs: { day: 0, now: [], last: [] } };

const keyOf = (pack: string): string => `leerspoor-class:${pack}`;

/** What was kept of this class; a browser that keeps nothing, or something damaged, begins anew. */
export const recall = (pack: string): Memory => {
  try {
    const kept: unknown = { ...blank, ...JSON.parse(localStorage.getItem(keyOf(pack)) ?? '{}') };
    return isMemory(kept) ? kept : blank;
  } catch {
    return blank;
  }
};

/** Keeps it; gives whether the browser could. */
export const remember = (pack: string, memory: Memory): boolean => {
  try {
    localStorage.setItem(keyOf(pack), JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
};

const isMemory = (value: unknown): value is Memory => {
  if (typeof value !== 'object' || value === null) return false;
  const { names, attention, kept, pending, pairs } = value as Record<string, unknown>;
  const { now, last } = (pairs ?? {}) as Record<string, unknown>;
  return (
    typeof names === 'object' &&
    names !== null &&
    Object.values(names).every((name) => typeof name === 'string') &&
    isListOf(attention, ['pupil']) &&
    isListOf(kept, ['id', 'goal', 'need']) &&
    (kept as Group[]).every(({ pupils, until }) => Array.isArray(pupils) && Number.isFinite(until)) &&
    isListOf(pending, ['pupil', 'by']) &&
    (pending as Pending[]).every(({ overrule, at }) => isListOf([overrule], ['do', 'id']) && Number.isFinite(at)) &&
    isListOf(now, ['ready', 'busy', 'goal']) &&
    isListOf(last, ['ready', 'busy', 'goal'])
  );
};

const isListOf = (value: unknown, fields: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.every(
    (one: unknown) =>
      typeof one === 'object' &&
      one !== null &&
      fields.every((name) => typeof (one as Record<string, unknown>)[name] === 'string'),
  );
