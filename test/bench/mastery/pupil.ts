/** A seeded stream of chance (mulberry32), so that every run is the same. */
export function randomOf(seed: number): { uniform(): number; normal(): number } {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}

export type Random = ReturnType<typeof randomOf>;

/** One goal, open items of one difficulty: ability starts at N(-.3, 1.3) logits, each item adds a gain drawn once a pupil. */
export interface Pupil {
  readonly learns: boolean;
  /** True chance of a right answer now. */
  readonly chance: number;
  answers(): 0 | 1;
  /** What an answered item adds. */
  learn(): void;
}

export function pupilOf(random: Random): Pupil {
  let ability = -0.3 + 1.3 * random.normal();
  const learns = random.uniform() >= 0.15;
  const gain = learns ? 0.15 * Math.exp(0.5 * random.normal()) : 0;
  const chance = (): number => 1 / (1 + Math.exp(-ability));
  return {
    learns,
    get chance() {
      return chance();
    },
    answers: () => (random.uniform() < chance() ? 1 : 0),
    learn: () => void (ability += gain),
  };
}
