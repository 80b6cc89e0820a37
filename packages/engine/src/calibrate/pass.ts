import { newBelief } from '../learner/belief.js';
import { sigmoid } from '../learner/gaussian.js';
import { luckOf, modelOf, type Model } from '../learner/model.js';
import { observe } from '../learner/observe.js';
import { sumOfParts } from '../learner/predict.js';
import { goalsOf, held, type Answer } from '../learner/question.js';
import type { Belief } from '../learner/state.js';
import type { Draft } from './draft.js';
import { Sums } from './sums.js';

/** One pass over a log sorted by pupil, then time. It keeps sums by goal or item, and the belief about one pupil. */
export class Pass {
  readonly sums = new Sums();
  answers = 0;
  private readonly model: Model;
  private readonly of: 'goals' | 'items';
  private belief: Belief;
  private pupil: string | undefined;

  constructor(readonly draft: Draft) {
    this.model = modelOf(draft);
    this.of = draft.done % 2 === 0 ? 'goals' : 'items';
    this.belief = newBelief(this.model.constants);
  }

  /** Takes in the next answer; one without a goal or a readable score is left out. */
  add(answer: Answer): void {
    if (answer.goals.length === 0 || !Number.isFinite(answer.score)) return;
    if (answer.pupil !== this.pupil) {
      this.pupil = answer.pupil;
      this.belief = newBelief(this.model.constants);
    }
    // the author's tag would stand in for items not calibrated yet
    const untagged = { ...answer, difficulty: undefined };
    this.weigh(untagged);
    observe(this.model, this.belief, untagged);
    this.answers += 1;
  }

  /** Adds how this answer pulls on the difficulties of its goals or its item. */
  private weigh(answer: Answer): void {
    const sum = sumOfParts(this.model, this.belief, answer);
    const { guess, span } = luckOf(answer);
    const scale = 1 / Math.sqrt(1 + (Math.PI * sum.v) / 8);
    const known = sigmoid(sum.mean * scale);
    const chance = guess + span * known;
    const slope = span * known * (1 - known) * scale;
    const spread = chance * (1 - chance);
    const weight = held(answer.weight, 0, 1, 1);
    const pull = (weight * (held(answer.score, 0, 1, 0) - chance) * slope) / spread;
    const curvature = (weight * slope * slope) / spread;
    if (this.of === 'items') {
      if (answer.item !== undefined) this.sums.addTerm(answer.item, -pull, curvature);
      return;
    }
    const goals = goalsOf(answer);
    // a mean of m goals bends with 1/m^2 in each, but they move together: 1/m keeps the step from overshooting
    for (const goal of goals) this.sums.addTerm(goal, -pull / goals.length, curvature / goals.length);
  }
}
