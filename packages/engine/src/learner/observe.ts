import { sigmoid } from './gaussian.js';
import { doubtOfGap, freshGoal } from './goal.js';
import { luckOf, type Model } from './model.js';
import { sumOfParts } from './predict.js';
import { goalsOf, held, timeOf, type Observation } from './question.js';
import type { Belief, Gaussian, GoalBelief } from './state.js';

/** How far an answer moves a part of weight 1 and variance 1, and how much doubt it takes away. */
interface Pull {
  readonly move: number;
  readonly sure: number;
}

/** Takes in one answer. One whose score is no number changes nothing. */
export function observe(model: Model, belief: Belief, answer: Observation): void {
  if (!Number.isFinite(answer.score)) return;
  const score = held(answer.score, 0, 1, 0);
  const goals = touch(model, belief, answer);
  const item = answer.item === undefined ? undefined : remembered(model, belief, answer.item);
  const pull = pullOf(sumOfParts(model, belief, answer), answer, score);
  update(belief.general, 1, pull);
  update(belief.form, 1, pull);
  for (const goal of goals) {
    update(goal.lasting, 1 / goals.length, pull);
    update(goal.recent, 1 / goals.length, pull);
  }
  if (item) update(item, 1, pull);
  drift(model, belief, goals, item, score);
}

/** The beliefs on the goals, each doubt widened by the time since the goal was last touched. */
function touch(model: Model, belief: Belief, answer: Observation): readonly GoalBelief[] {
  const ids = goalsOf(answer);
  // all are looked up before one is stored, so that goals first met together do not inherit from each other
  const goals = ids.map((id) => belief.goals.get(id) ?? freshGoal(model, belief, id));
  goals.forEach((goal, i) => {
    belief.goals.set(ids[i] ?? '', goal);
    goal.lasting.v += doubtOfGap(goal, answer.at);
    goal.at = timeOf(answer.at) ?? goal.at;
  });
  return goals;
}

function remembered(model: Model, belief: Belief, id: string): Gaussian {
  let item = belief.items.get(id);
  if (!item) belief.items.set(id, (item = { mean: 0, v: model.constants.memory.v }));
  return item;
}

/** One step of an extended Kalman filter on a Bernoulli answer with guessing and slips. */
export function pullOf(sum: Gaussian, answer: Observation, score: number): Pull {
  const luck = luckOf(answer);
  const known = sigmoid(sum.mean);
  const chance = luck.guess + luck.span * known;
  const slope = luck.span * known * (1 - known);
  const spread = chance * (1 - chance);
  const information = Math.max(0.01, (slope * slope) / spread);
  const weight = held(answer.weight, 0, 1, 1);
  const damping = 1 + information * sum.v;
  return {
    move: (weight * (((score - chance) * slope) / spread)) / damping,
    sure: (weight * information) / damping,
  };
}

export function update(part: Gaussian, share: number, pull: Pull): void {
  part.mean += part.v * share * pull.move;
  part.v -= part.v * part.v * share * share * pull.sure;
}

/** What changes between two answers: learning, forgetting, and doubt that grows. */
function drift(
  model: Model,
  belief: Belief,
  goals: readonly GoalBelief[],
  item: Gaussian | undefined,
  score: number,
): void {
  const { general, form, lasting, recent, memory } = model.constants;
  belief.general.v += general.q;
  decay(belief.form, form.r, form.q);
  const gain = score * lasting.right + (1 - score) * lasting.wrong;
  for (const goal of goals) {
    goal.lasting.mean += gain / (1 + goal.answers * lasting.shrink);
    goal.lasting.v += lasting.q;
    decay(goal.recent, recent.r, recent.q);
    goal.answers += 1;
  }
  if (!item) return;
  item.mean = memory.r * item.mean + memory.gain;
  item.v = memory.r * memory.r * item.v + (1 - memory.r * memory.r) * memory.v;
}

function decay(part: Gaussian, kept: number, doubt: number): void {
  part.mean *= kept;
  part.v = kept * kept * part.v + doubt;
}
