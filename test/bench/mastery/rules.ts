import { addEvidence, createLearner, criterionOf, judge, noEvidence } from '@leerspoor/engine';

/** A rule hears one answer after another, each on an item of its own, and says when mastery is declared. */
export type Rule = () => (score: 0 | 1) => boolean;

export interface Published {
  readonly items: number;
  readonly wrong: number;
  readonly clearly: number;
}

export interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
  /** What leerstatus.md section 3 says of it: items, and percent of the declarations. */
  readonly published?: Published;
}

const inARow =
  (needed: number): Rule =>
  () => {
    let row = 0;
    return (score) => (row = score === 1 ? row + 1 : 0) >= needed;
  };

const eightOfTen: Rule = () => {
  const last: number[] = [];
  return (score) => {
    last.push(score);
    if (last.length > 10) last.shift();
    return last.length === 10 && last.reduce((sum, one) => sum + one, 0) >= 8;
  };
};

/** Bayesian knowledge tracing with round textbook numbers, declared at .95. */
const bkt: Rule = () => {
  const [learn, guess, slip] = [0.15, 0.2, 0.1];
  let known = 0.4;
  return (score) => {
    const right = (known * (1 - slip)) / (known * (1 - slip) + (1 - known) * guess);
    const wrong = (known * slip) / (known * slip + (1 - known) * (1 - guess));
    const now = score === 1 ? right : wrong;
    known = now + (1 - now) * learn;
    return known >= 0.95;
  };
};

/** A test of ten items, taken again until eight are right. */
const blockTest: Rule = () => {
  let [asked, right] = [0, 0];
  return (score) => {
    asked += 1;
    right += score;
    if (asked < 10) return false;
    const passed = right >= 8;
    [asked, right] = [0, 0];
    return passed;
  };
};

/** A filter of this goal alone: start N(.2, 1.6), drift .08 and noise .05 an answer, slip .03, declared at .90. */
const oneGoalFilter: Rule = () => {
  const slip = 0.03;
  let [mean, v, answers] = [0.2, 1.6, 0];
  return (score) => {
    const known = sigmoid(mean);
    const chance = (1 - slip) * known;
    const slope = chance * (1 - known);
    const information = (slope * slope) / (chance * (1 - chance));
    mean += (v * (score - chance) * slope) / (chance * (1 - chance)) / (1 + information * v) + 0.08;
    v -= (v * v * information) / (1 + information * v) - 0.05;
    answers += 1;
    const estimate = (1 - slip) * sigmoid(mean / Math.sqrt(1 + (Math.PI * v) / 8));
    const [least, sure] = [Math.log(0.7 / (1 - slip - 0.7)), 1.2816];
    return answers >= 4 && score === 1 && estimate >= 0.8 && mean - least >= sure * Math.sqrt(v);
  };
};
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The whole estimator and the mastery rule, at this confidence; families in turn. */
export const ours =
  (confidence: number): Rule =>
  () => {
    const learner = createLearner();
    let evidence = noEvidence;
    let answers = 0;
    return (score) => {
      const item = `a${answers}`;
      const family = `f${answers++ % 4}`;
      learner.observe({ goals: ['a'], item, score });
      evidence = addEvidence(evidence, { item, family, guess: 0, score });
      return judge('a', evidence, learner, criterionOf({ confidence })).mastered;
    };
  };

export const plainRules: readonly NamedRule[] = [
  { name: '3 right in a row', rule: inARow(3), published: { items: 10, wrong: 68, clearly: 34 } },
  { name: '5 right in a row', rule: inARow(5), published: { items: 14.7, wrong: 32, clearly: 9 } },
  { name: '8 of the last 10', rule: eightOfTen, published: { items: 16.3, wrong: 24, clearly: 5 } },
  { name: 'textbook BKT >= .95', rule: bkt, published: { items: 8.7, wrong: 75, clearly: 42 } },
  { name: 'block test, 8 of 10', rule: blockTest, published: { items: 19.9, wrong: 12, clearly: 2.6 } },
  { name: 'one-goal filter, .90', rule: oneGoalFilter, published: { items: 18.3, wrong: 11.6, clearly: 2 } },
];

export const ourRules: readonly NamedRule[] = [
  { name: 'ours, confidence .90', rule: ours(0.9), published: { items: 20.5, wrong: 7, clearly: 1.3 } },
  { name: 'ours, confidence .85', rule: ours(0.85), published: { items: 18.5, wrong: 9, clearly: 2.4 } },
];
