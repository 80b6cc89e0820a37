import type { Random } from './random.js';

/** How pupils learn: a little with every item, or all at once. */
export type World = 'gradual' | 'jump';

/** What a synthetic pupil can do on one goal. */
export interface Skill {
  /** True chance of a right answer on an open item of this difficulty, in logits above the middle. */
  chance(difficulty: number): number;
  /** What answering an item teaches. */
  learn(): void;
}

/** What a pupil brings to every goal. */
export interface Talent {
  /** Logits, beside what the goal adds. */
  readonly ability: number;
  /** Logits an answered item adds; 0 for those who never learn here. */
  readonly gain: number;
}

/** Share of pupils who never learn: they need another teacher than a program. */
const neverLearn = 0.15;

/** Spread of what a pupil can do at the start: in all, of which most is the same on every goal. */
const start = { mean: -0.3, general: 1.1, perGoal: 0.7 };

export function talentOf(random: Random): Talent {
  const ability = start.mean + start.general * random.normal();
  const gain = 0.15 * Math.exp(0.5 * random.normal());
  return { ability, gain: random.happens(neverLearn) ? 0 : gain };
}

/** The skill with which a pupil comes to a goal. */
export function skillOf(world: World, talent: Talent, random: Random): Skill {
  return world === 'gradual' ? gradual(talent, random) : jump(talent, random);
}

function gradual({ ability, gain }: Talent, random: Random): Skill {
  let level = ability + start.perGoal * random.normal();
  return {
    chance: (difficulty) => 1 / (1 + Math.exp(difficulty - level)),
    learn: () => void (level += gain),
  };
}

/** Knows it or not (Corbett and Anderson 1994); guessing here is what a pupil who does not know it gets right anyway. */
function jump({ gain }: Talent, random: Random): Skill {
  let knows = random.happens(0.67);
  return {
    chance: () => (knows ? 1 - 0.14 : 0.37),
    learn: () => void (knows ||= gain > 0 && random.happens(0.25)),
  };
}
