import type { Parameters } from '@leerspoor/engine';
import { Lesson } from '../lesson.js';
import { randomOf, type Random } from '../mastery/pupil.js';
import { goals, line, trueDifficulty } from './line.js';

/** How a placement fared, in percent, and how many items it took. */
export interface Placed {
  /** Goals told rightly as mastered or not, when the placement ends: true chance from .70 on, and P(that) from .5 on. */
  readonly right: number;
  /** Right answers on the way: a placement is no series of failures. */
  readonly onTheWay: number;
  readonly items: number;
}

const mastered = 0.7;
const spread = { pupils: 1.1, goals: 0.5 };

/** Places so many pupils on the line through `decide`, up to the first decision that is no placement. */
export function place(pupils: number, parameters?: Parameters): Placed {
  const random = randomOf(5);
  const count = { goals: 0, items: 0, right: 0 };
  for (let i = 0; i < pupils; i++) {
    const chances = chancesOf(random);
    const lesson = new Lesson(line, {}, parameters, i);
    for (let { act } = lesson.decide(); act.do === 'present' && act.use === 'placement'; { act } = lesson.decide()) {
      const tag = lesson.history.catalogue.rows.get(act.item)?.difficulty ?? 3;
      const score = random.uniform() < (chances.get(act.goal)?.(trueDifficulty(tag)) ?? 0) ? 1 : 0;
      lesson.present(act);
      lesson.answer(act.item, score, 1, true);
      count.items += 1;
      count.right += score;
    }
    for (const { id } of goals) {
      const told = lesson.history.learner.certainty(id, mastered) >= 0.5;
      if (told === (chances.get(id)?.(0) ?? 0) >= mastered) count.goals += 1;
    }
  }
  return {
    right: (100 * count.goals) / (pupils * goals.length),
    onTheWay: (100 * count.right) / count.items,
    items: count.items / pupils,
  };
}

type Chance = (difficulty: number) => number;

/** A pupil: for each goal the true chance on an item that lies so far off its middle. */
function chancesOf(random: Random): ReadonlyMap<string, Chance> {
  const general = spread.pupils * random.normal();
  return new Map(
    goals.map(({ id, difficulty }) => {
      const level = general - difficulty + spread.goals * random.normal();
      return [id, (off: number) => 1 / (1 + Math.exp(off - level))] as const;
    }),
  );
}
