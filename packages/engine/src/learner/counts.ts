import type { ItemAnswered } from '../facts/fact.js';
import type { Observation } from './question.js';

/** Purpose of the track of an item: `deepen` is verrijking. */
type Purpose = 'core' | 'support' | 'deepen';

/** What of an answer decides whether and how it counts. */
type Counted = Pick<
  ItemAnswered,
  'goals' | 'item' | 'difficulty' | 'guess' | 'score' | 'attempt' | 'unaided' | 'rapid' | 'solutionShown' | 'selfJudged'
>;

/** Weight of an answer given with a hint, a figure, a scaffold, a support, or right after a worked solution of its twin. */
const weightWithHelp = 0.5;

/**
 * What an answer tells the estimator; undefined when it does not count: a second try, judged by the pupil
 * itself, rapid and wrong, or wrong on verrijking (which never lowers anything). `time` in milliseconds since the epoch.
 */
export function observationOf(fact: Counted, time: number, purpose: Purpose): Observation | undefined {
  const wrong = !(fact.score >= 1);
  if (fact.attempt !== 1 || fact.selfJudged || (wrong && (fact.rapid || purpose === 'deepen'))) return undefined;
  const { goals, item, difficulty, guess, score } = fact;
  return { goals, item, difficulty, guess, score, weight: weightOf(fact), at: time };
}

function weightOf(fact: Counted): number {
  if (fact.solutionShown) return 0;
  return fact.unaided ? 1 : weightWithHelp;
}
