import type { PackHead } from '@leerspoor/content';
import { createLearner, decide, replay, restore, type Assignment, type Fact } from '@leerspoor/engine';
import { meanOf, median, timesOf } from './measure.js';

/** Microseconds of one observe and predict, of a learner that has met so many goals and items. */
export function learnerCost(goals: number, items: number, times: number): number {
  const learner = createLearner();
  const answers = Array.from({ length: items }, (_, i) => ({
    ...{ goals: [`g${i % goals}`], item: `i${i}`, difficulty: 3, score: i % 4 === 0 ? 0 : 1, at: i * 1000 },
  }));
  for (const answer of answers) learner.observe(answer);
  const one = (i: number): void => {
    const answer = answers[i % items];
    if (!answer) return;
    learner.predict(answer);
    learner.observe(answer);
  };
  return 1000 * meanOf(times, one);
}

/** Milliseconds of a decision after these facts: the middle one of many. */
export function decideCost(pack: PackHead, facts: readonly Fact[], times: number, assignment: Assignment = {}): number {
  const history = replay(pack, facts);
  const now = (facts.at(-1)?.time ?? 0) + 1000;
  return median(timesOf(times, (i) => decide(pack, history, assignment, now, i)));
}

/** Milliseconds from facts, or from a checkpoint and no facts, to the first decision. */
export function startCost(pack: PackHead, facts: readonly Fact[], times: number): { replay: number; restore: number } {
  const now = (facts.at(-1)?.time ?? 0) + 1000;
  const checkpoint = replay(pack, facts).checkpoint();
  return {
    replay: median(timesOf(times, () => decide(pack, replay(pack, facts), {}, now, 1))),
    restore: median(timesOf(times, () => decide(pack, restore(pack, checkpoint), {}, now, 1))),
  };
}
