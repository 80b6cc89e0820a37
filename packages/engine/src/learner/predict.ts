import { expectedSigmoid } from './gaussian.js';
import { asAnswered, doubtOfGap, type Look } from './goal.js';
import { difficultyOf, difficultyVariance, luckOf, type Model } from './model.js';
import { goalsOf, type Question } from './question.js';
import type { Belief, Gaussian } from './state.js';

/** The sum of all parts that bear on a question. */
export function sumOfParts(model: Model, belief: Belief, question: Question, look: Look = asAnswered): Gaussian {
  const goals = goalsOf(question);
  let mean = 0;
  let v = 0;
  for (const id of goals) {
    const goal = look(model, belief, id);
    mean += goal.lasting.mean + goal.recent.mean - (model.goals.get(id) ?? 0);
    v += goal.lasting.v + doubtOfGap(goal, question.at) + goal.recent.v;
  }
  const m = Math.max(1, goals.length);
  const seen = question.item === undefined ? undefined : belief.items.get(question.item);
  return {
    mean:
      model.mean +
      belief.general.mean +
      belief.form.mean +
      mean / m +
      (seen?.mean ?? 0) -
      difficultyOf(model, question),
    v:
      belief.general.v +
      belief.form.v +
      v / (m * m) +
      (seen?.v ?? model.constants.memory.v) +
      difficultyVariance(model, question),
  };
}

/** Chance of a right answer, 0 to 1. */
export function predict(model: Model, belief: Belief, question: Question, look?: Look): number {
  const sum = sumOfParts(model, belief, question, look);
  const luck = luckOf(question);
  return luck.guess + luck.span * expectedSigmoid(sum.mean, sum.v);
}
