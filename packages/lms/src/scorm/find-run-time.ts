import type { Edition } from './edition.js';
import { scorm12, scorm2004 } from './edition.js';
import { findApi } from './find-api.js';
import { RunTime } from './run-time.js';

/** The run time that launched this page, begun; that of the other edition where there is none of the one packaged for. */
export function findRunTime(window: Window, packaged: Edition['name']): RunTime | undefined {
  const editions = packaged === '1.2' ? [scorm12, scorm2004] : [scorm2004, scorm12];
  for (const edition of editions) {
    const api = findApi(window, edition.api);
    const runTime = api === undefined ? undefined : new RunTime(api, edition);
    if (runTime?.initialize()) return runTime;
  }
  return undefined;
}
