/** A seeded stream of chance: the same seed, the same numbers, in every engine. */
export interface Random {
  /** From 0 up to 1. */
  uniform(): number;
  /** Normal with mean 0 and variance 1. */
  normal(): number;
  /** True with this chance. */
  happens(chance: number): boolean;
  /** One of these. */
  pick<T>(values: readonly [T, ...T[]]): T;
}

/** Mulberry32 (Ettinger 2017) for the numbers, Box and Muller (1958) for the normal ones. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    happens: (chance) => uniform() < chance,
    pick: (values) => values[Math.floor(uniform() * values.length)] ?? values[0],
  };
}
