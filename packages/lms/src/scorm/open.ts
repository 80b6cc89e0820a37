import type { Pack } from '@leerspoor/content';
import type { Assignment } from '@leerspoor/engine';
import { memoryStore } from '@leerspoor/store/memory';
import { deviceShelf, Keeper, type Shelf } from '../common/keeper.js';
import { pupilKey, readKept, type Kept } from '../common/kept.js';
import type { LmsTrouble } from '../common/notice.js';
import type { Tracking } from '../common/tracking.js';
import { ScormAttempt } from './attempt.js';
import { nothingBefore, readBefore, readPassing } from './before.js';
import type { Edition } from './edition.js';
import { findRunTime } from './find-run-time.js';

export interface ScormOptions {
  readonly pack: Pack;
  readonly assignment?: Assignment | undefined;
  /** The edition that the page was packaged for. */
  readonly edition: Edition['name'];
  /** The score at which the unit is passed where the LMS names none, 0 to 100; default 100: every goal mastered. */
  readonly passing?: number | undefined;
  /** Hears once of each kind of trouble; the lesson goes on. */
  readonly tell?: ((trouble: LmsTrouble) => void) | undefined;
  readonly window?: Window | undefined;
  readonly shelf?: Shelf | undefined;
  readonly now?: (() => number) | undefined;
  readonly later?: ((act: () => void, milliseconds: number) => void) | undefined;
}

/**
 * Begins an attempt in the SCORM run time around this page. Undefined where there is none: the lesson then keeps its facts
 * on the device. The learner's name is never asked for.
 */
export async function openScorm(options: ScormOptions): Promise<ScormAttempt | undefined> {
  const { pack, assignment = {}, tell = () => {}, window = globalThis.window, shelf = deviceShelf() } = options;
  const runTime = findRunTime(window, options.edition);
  if (!runTime) {
    tell('none');
    return undefined;
  }
  const pupil = pupilKey(runTime.get(runTime.edition.learner));
  const keeper = new Keeper(shelf, pack.id);
  const found = readKept(runTime.get('cmi.suspend_data'));
  const mine = ofPupil(found, pupil);
  if (found === 'damaged') tell('damaged');
  else if (found && !mine) {
    tell('stranger');
    keeper.keep(found); // what is to be written over stays on the device, under its own key
  }
  const { tracking, kept } = await startTracking(pack, assignment, latest(mine, keeper.find(pupil)), tell);
  const judged = readPassing(runTime);
  return new ScormAttempt({
    ...{ runTime, pack, assignment, pupil, keeper, tell, tracking },
    ...{ passing: judged ?? options.passing ?? 100, isJudged: judged !== undefined },
    store: kept ? await (await tracking).store(pupil) : memoryStore(),
    before: found && found !== 'damaged' && !mine ? nothingBefore : readBefore(runTime),
    told: kept?.told ?? 0,
    now: options.now ?? (() => performance.now()),
    later: options.later ?? ((act, milliseconds) => void setTimeout(act, milliseconds)),
  });
}

/** From what was kept, where that can be read; what follows needs the whole engine, which a new pupil's first task does not. */
async function startTracking(
  pack: Pack,
  assignment: Assignment,
  kept: Kept | undefined,
  tell: (trouble: LmsTrouble) => void,
): Promise<{ readonly tracking: Promise<Tracking>; readonly kept: Kept | undefined }> {
  const loaded = import('../common/tracking.js');
  const fresh = loaded.then((module) => new module.Tracking(pack, assignment));
  if (!kept) return { tracking: fresh, kept };
  const { Tracking } = await loaded;
  try {
    return { tracking: Promise.resolve(new Tracking(pack, assignment, kept)), kept };
  } catch {
    tell('damaged');
    return { tracking: fresh, kept: undefined };
  }
}

function ofPupil(found: Kept | 'damaged' | undefined, pupil: string): Kept | undefined {
  return found !== 'damaged' && found?.pupil === pupil ? found : undefined;
}

/** A run time that lost the last commit has the older of the two. */
function latest(one: Kept | undefined, other: Kept | undefined): Kept | undefined {
  return (one?.seq ?? -1) >= (other?.seq ?? -1) ? one : other;
}
