import type { Attention } from './overview.js';
import type { PupilFile } from './notebook.js';
import { day, idle } from './numbers.js';

/** Time and attention of one pupil; for the teacher alone. */
export interface PupilTime {
  /** Seconds at work today and in the last seven days; undefined where only a checkpoint is known. */
  readonly today: number | undefined;
  readonly week: number | undefined;
  /** Last sign of life, milliseconds since the epoch. */
  readonly last: number | undefined;
  /** Minutes without a sign in a lesson that runs; undefined where all is well. */
  readonly idle: number | undefined;
  /** Times the teacher helped in the last fourteen days, and the last of them. */
  readonly helped: number;
  readonly helpedAt: number | undefined;
}

export function timeOf({ pupil, history, notes }: PupilFile, now: number, attention: readonly Attention[]): PupilTime {
  const last = notes?.last ?? history.session?.last;
  const running = notes?.running ?? (history.session?.ended === undefined && history.session?.paused === false);
  const silent = last === undefined ? 0 : now - last;
  const mine = attention.filter((one) => one.pupil === pupil && one.at <= now && now - one.at < 14 * day);
  const today = Math.floor(now / day);
  const seconds = (days: number): number | undefined =>
    notes &&
    [...notes.days].reduce((sum, [at, note]) => sum + (at > today - days && at <= today ? note.seconds : 0), 0);
  return {
    today: seconds(1),
    week: seconds(7),
    last,
    idle: running && silent >= idle.after && silent < idle.until ? Math.floor(silent / 60_000) : undefined,
    helped: mine.length,
    helpedAt: mine.length > 0 ? Math.max(...mine.map(({ at }) => at)) : undefined,
  };
}
