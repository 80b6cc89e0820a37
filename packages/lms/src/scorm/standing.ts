import type { Edition } from './edition.js';

/** Where the unit as a whole stands. */
export interface Standing {
  /** 0 to 100. */
  readonly score: number;
  /** False: the run time would make "failed" of this score, and nobody here has failed; it is told when it is reached. */
  readonly mayBeJudged: boolean;
  readonly passed: boolean;
  readonly completed: boolean;
  /** In this launch. */
  readonly seconds: number;
  readonly item: string | undefined;
}

/** Never failed: a pupil who is not there yet is on the way. Left with `suspend`, so that the state stays for a re-check. */
export function standingPairs(standing: Standing, edition: Edition): readonly (readonly [string, string])[] {
  const { score, mayBeJudged, passed, completed, seconds, item } = standing;
  const raw = [
    ['score.raw', String(score)],
    ['score.min', '0'],
    ['score.max', '100'],
  ] as const;
  const shared = [
    ...(item === undefined ? [] : [[edition.location, item] as const]),
    [edition.sessionTime, edition.timespan(seconds)],
    [edition.exit, 'suspend'],
  ] as const;
  if (edition.name === '1.2')
    return [
      ...raw.filter(() => mayBeJudged).map(([name, value]) => [`cmi.core.${name}`, value] as const),
      ['cmi.core.lesson_status', passed ? 'passed' : completed ? 'completed' : 'incomplete'],
      ...shared,
    ];
  return [
    ...raw.map(([name, value]) => [`cmi.${name}`, value] as const),
    ...(mayBeJudged ? [['cmi.score.scaled', String(score / 100)] as const] : []),
    ['cmi.progress_measure', String(score / 100)],
    ['cmi.completion_status', passed || completed ? 'completed' : 'incomplete'],
    ['cmi.success_status', passed ? 'passed' : 'unknown'],
    ...shared,
  ];
}
