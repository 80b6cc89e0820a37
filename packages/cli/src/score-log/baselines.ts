import type { Model } from './predictor.js';

/** The share of right answers of other pupils, for everyone. */
export function meanModel(mean: number): Model {
  return { name: 'mean', start: () => ({ predict: () => mean, observe: () => undefined }) };
}

/** Elo of pupil and goal, nothing fitted; steps shrink with the answers seen (Pelánek 2016: 1 / (1 + .05 n)). */
export const elo: Model = {
  name: 'Elo',
  start() {
    const pupil = rating();
    const goals = new Map<string, Rating>();
    const ratingsOf = (ids: readonly string[]) => [pupil, ...ids.map((id) => kept(goals, id, rating))];
    const predict = (ids: readonly string[]) =>
      sigmoid(pupil.value + mean(ids.map((id) => kept(goals, id, rating).value)));
    return {
      predict: ({ goals }) => predict(goals),
      observe({ goals, score }) {
        const surprise = score - predict(goals);
        for (const one of ratingsOf(goals)) one.value += surprise / (1 + 0.05 * one.seen++);
      },
    };
  },
};

/** Bayesian knowledge tracing (Corbett and Anderson 1994) with round textbook numbers, a goal at a time. */
export const bkt: Model = {
  name: 'BKT',
  start() {
    const { known, learn, guess, slip } = bktNumbers;
    const goals = new Map<string, { known: number }>();
    const of = (id: string) => kept(goals, id, () => ({ known }));
    return {
      predict: ({ goals }) => mean(goals.map((id) => guess + (1 - guess - slip) * of(id).known)),
      observe({ goals, score }) {
        for (const skill of goals.map(of)) {
          const right = (skill.known * (1 - slip)) / (skill.known * (1 - slip) + (1 - skill.known) * guess);
          const wrong = (skill.known * slip) / (skill.known * slip + (1 - skill.known) * (1 - guess));
          const now = score * right + (1 - score) * wrong;
          skill.known = now + (1 - now) * learn;
        }
      },
    };
  },
};
const bktNumbers = { known: 0.4, learn: 0.15, guess: 0.2, slip: 0.1 };

interface Rating {
  value: number;
  seen: number;
}
const rating = (): Rating => ({ value: 0, seen: 0 });

function kept<T>(map: Map<string, T>, id: string, make: () => T): T {
  const value = map.get(id) ?? make();
  map.set(id, value);
  return value;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
