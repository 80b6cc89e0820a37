import type { ItemRow } from '@leerspoor/content';
import { stableHash } from '../calibrate/hash.js';
import { difficultyStep } from '../learner/constants.js';
import { randomOf, type Random } from './random.js';
import { skillOf, talentOf, type Skill, type World } from './world.js';

/** What a synthetic pupil gives at a first try. */
export interface Reply {
  readonly score: 0 | 1;
  readonly seconds: number;
  /** Answered without reading. */
  readonly rapid: boolean;
  readonly misconception?: string | undefined;
}

/** Logits that an item lies off its author's tag: nobody tags exactly. */
const tagBlur = 0.4;
/** Logits that a hint, a figure or a step worked out beside the task is worth. */
const helpWorth = 0.7;
/** Seconds of an answer given without reading. */
const rapidSeconds = 1;

/** A made-up pupil: what it can do, how it learns, slips, hurries and misunderstands. Same seed, same pupil. */
export class SyntheticPupil {
  private readonly talent;
  private readonly skills = new Map<string, Skill>();
  /** Goals on which it has a misconception that shows in wrong answers. */
  private readonly misled = new Map<string, boolean>();
  private readonly slip: number;
  private readonly pace: number;
  /** Share of items that it only clicks through; most pupils none. */
  private readonly careless: number;
  private lesson: readonly string[] = [];

  constructor(
    private readonly world: World,
    private readonly random: Random,
    /** Misconceptions that a pupil can have on a goal; without a pack's own, one a goal. */
    private readonly beliefs: (goal: string) => readonly string[] = (goal) => [`misled:${goal}`],
  ) {
    this.talent = talentOf(random);
    this.slip = 0.04 * random.uniform();
    this.pace = Math.exp(0.35 * random.normal());
    this.careless = random.happens(0.1) ? 0.15 * random.uniform() : 0;
  }

  /** Whether it gains from items at all. */
  get learns(): boolean {
    return this.talent.gain > 0;
  }

  /** True chance of a right answer on an open item of middling difficulty, without slips. */
  trueChance(goal: string): number {
    return this.skill(goal).chance(0);
  }

  /** Answers an item. What it teaches shows from the next one on. */
  answer(row: ItemRow, helped: boolean): Reply {
    this.digest();
    this.lesson = row.goals;
    const rapid = this.random.happens(this.careless);
    const right = this.random.happens(rapid ? row.guess : this.chanceOn(row, helped));
    const seconds = rapid ? rapidSeconds : row.seconds * this.pace * Math.exp(0.4 * this.random.normal());
    const misconception = right || rapid ? undefined : this.misconceptionOn(row);
    return { score: right ? 1 : 0, seconds: Math.min(180, Math.max(rapidSeconds, seconds)), rapid, misconception };
  }

  /** Takes instruction or help on a goal: worth an item. */
  study(goal: string): void {
    this.skill(goal).learn();
  }

  private chanceOn(row: ItemRow, helped: boolean): number {
    const blur = tagBlur * randomOf(stableHash(row.id)).normal();
    const difficulty = (row.difficulty - 3) * difficultyStep + blur - (helped ? helpWorth : 0);
    const chances = row.goals.map((goal) => this.skill(goal).chance(difficulty));
    const known = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    return row.guess + (1 - row.guess - this.slip) * known;
  }

  private misconceptionOn(row: ItemRow): string | undefined {
    const [goal = ''] = row.goals;
    const misled = this.misled.get(goal) ?? this.random.happens(0.3);
    this.misled.set(goal, misled);
    return misled && this.random.happens(0.6) ? this.believed(goal) : undefined;
  }

  /** The misconception behind its wrong answers on a goal, where it has one. */
  beliefOn(goal: string): string | undefined {
    return this.misled.get(goal) ? this.believed(goal) : undefined;
  }

  private believed(goal: string): string | undefined {
    const beliefs = this.beliefs(goal);
    return beliefs[Math.abs(stableHash(`${goal} ${this.slip}`)) % Math.max(1, beliefs.length)];
  }

  private digest(): void {
    for (const goal of this.lesson) this.skill(goal).learn();
    this.lesson = [];
  }

  private skill(goal: string): Skill {
    const skill = this.skills.get(goal) ?? skillOf(this.world, this.talent, this.random);
    this.skills.set(goal, skill);
    return skill;
  }
}
