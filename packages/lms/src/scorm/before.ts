import type { RunTime } from './run-time.js';

/** What the LMS holds of earlier launches: none of it may drop. */
export interface Before {
  /** 0 to 100. */
  readonly score: number;
  readonly passed: boolean;
  readonly completed: boolean;
}

export const nothingBefore: Before = { score: 0, passed: false, completed: false };

export function readBefore(runTime: RunTime): Before {
  const old = runTime.edition.name === '1.2';
  const status = old ? runTime.get('cmi.core.lesson_status') : runTime.get('cmi.completion_status');
  const success = old ? status : runTime.get('cmi.success_status');
  return {
    score: within(Number(runTime.get(old ? 'cmi.core.score.raw' : 'cmi.score.raw'))),
    passed: success === 'passed',
    completed: status === 'completed' || success === 'passed',
  };
}

/** The score at which the unit is passed, 0 to 100, where the LMS names one. */
export function readPassing(runTime: RunTime): number | undefined {
  const { edition } = runTime;
  const text = runTime.get(edition.passing).trim();
  const asked = edition.readPassing(text);
  return text !== '' && asked > 0 && asked <= 100 ? asked : undefined;
}

const within = (score: number): number => (score >= 0 && score <= 100 ? score : 0);
