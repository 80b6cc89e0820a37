import { pupilOf, randomOf, type Pupil } from './pupil.js';
import type { Rule } from './rules.js';

/** How a rule fared. Shares in percent. */
export interface Row {
  readonly name: string;
  /** Answers up to the declaration, on average over the pupils declared. */
  readonly items: number;
  /** Of the declarations: true chance under .80, and under .65. */
  readonly wrong: number;
  readonly clearly: number;
  /** Pupils declared, of all and of those who learn. */
  readonly declared: number;
  readonly learners: number;
}

export const mostItems = 40;

/** How many answers a pupil gave when mastery was declared; undefined when it never was. */
export type Play = (pupil: Pupil) => number | undefined;

/** Lets pupils answer until the rule declares mastery. Truth is judged before the gain of the declaring item. */
export const byRule =
  (rule: Rule): Play =>
  (pupil) => {
    const declares = rule();
    for (let items = 1; items <= mostItems; items++) {
      if (declares(pupil.answers())) return items;
      pupil.learn();
    }
    return undefined;
  };

export function fare(name: string, play: Play, pupils: number, seed = 7): Row {
  const random = randomOf(seed);
  const count = { items: 0, wrong: 0, clearly: 0, declared: 0, learners: 0, learnersDeclared: 0 };
  for (let i = 0; i < pupils; i++) {
    const pupil = pupilOf(random);
    const items = play(pupil);
    if (pupil.learns) count.learners += 1;
    if (items === undefined) continue;
    count.items += items;
    count.declared += 1;
    if (pupil.learns) count.learnersDeclared += 1;
    if (pupil.chance < 0.8) count.wrong += 1;
    if (pupil.chance < 0.65) count.clearly += 1;
  }
  const { declared } = count;
  return {
    name,
    items: count.items / declared,
    wrong: (100 * count.wrong) / declared,
    clearly: (100 * count.clearly) / declared,
    declared: (100 * declared) / pupils,
    learners: (100 * count.learnersDeclared) / count.learners,
  };
}
