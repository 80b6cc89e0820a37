import { slip } from '../learner/constants.js';
import type { Answer } from '../learner/question.js';
import { randomOf, type Random } from './random.js';
import { skillOf, talentOf, type World } from './world.js';

export interface AnswersOptions {
  readonly pupils: number;
  readonly seed: number;
  readonly world?: World;
  /** Goals of the invented pack (default 8), items a goal (30), answers a pupil gives on a goal (12). */
  readonly goals?: number;
  readonly items?: number;
  readonly answers?: number;
}

interface InventedItem {
  readonly item: string;
  readonly goal: string;
  /** True difficulty, logits; the author's tag is a blurred view of it. */
  readonly difficulty: number;
  readonly tag: number;
  readonly guess: number;
}

/** An invented log: pupils who answer items of unequal difficulty in goals of unequal difficulty, sorted by pupil and time. */
export function* syntheticAnswers(options: AnswersOptions): Generator<Answer> {
  const { pupils, seed, world = 'gradual', goals = 8, items = 30, answers = 12 } = options;
  const random = randomOf(seed);
  const bank = Array.from({ length: goals }, (_, goal) => inventGoal(`g${goal + 1}`, items, random));
  for (let i = 1; i <= pupils; i++) yield* answersOf(`p${i}`, bank, answers, world, random);
}

function inventGoal(goal: string, items: number, random: Random): readonly InventedItem[] {
  const goalDifficulty = 0.8 * random.normal();
  return Array.from({ length: items }, (_, i) => {
    const difficulty = random.normal();
    const tag = Math.min(5, Math.max(1, Math.round(3 + difficulty + 0.8 * random.normal())));
    return {
      item: `${goal}-${i + 1}`,
      goal,
      difficulty: goalDifficulty + difficulty,
      tag,
      guess: random.pick([0, 0, 0.25]),
    };
  });
}

function* answersOf(
  pupil: string,
  bank: readonly (readonly InventedItem[])[],
  count: number,
  world: World,
  random: Random,
): Generator<Answer> {
  const talent = talentOf(random);
  let at = Date.UTC(2026, 0, 5) + Math.floor(random.uniform() * 1e9);
  for (const items of bank) {
    const skill = skillOf(world, talent, random);
    for (let n = 0; n < count; n++) {
      const one = items[Math.floor(random.uniform() * items.length)];
      if (!one) return;
      const known = skill.chance(one.difficulty);
      const score = random.happens(one.guess + (1 - one.guess - (one.guess > 0 ? slip : 0)) * known) ? 1 : 0;
      at += 20_000 + Math.floor(random.uniform() * 40_000);
      yield { pupil, goals: [one.goal], item: one.item, difficulty: one.tag, guess: one.guess, score, at };
      skill.learn();
    }
    // the next goal another day
    at += 86_400_000;
  }
}
