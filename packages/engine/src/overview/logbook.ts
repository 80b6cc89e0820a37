import type { PackHead, SupportKind } from '@leerspoor/content';
import { catalogueOf } from '../catalogue/catalogue.js';
import { nextRecheck } from '../history/recheck.js';
import type { PupilFile } from './notebook.js';
import { day } from './numbers.js';

/** A pupil's own book: what I can do now, when I could not yet, what helped, what comes back. Times in milliseconds since the epoch. */
export interface Logbook {
  /** The newest first. */
  readonly can: readonly {
    readonly goal: string;
    readonly at: number | undefined;
    /** When it did not work yet: the last wrong first try before it. */
    readonly notYet: number | undefined;
    /** What was opened most on the way. */
    readonly helped: SupportKind | undefined;
  }[];
  /** On the way, with segments of progress, 0 to 5, that never drop. */
  readonly growing: readonly { readonly goal: string; readonly progress: number; readonly at: number | undefined }[];
  readonly helped: readonly { readonly kind: SupportKind; readonly times: number }[];
  /** What the pupil answered when looking back; the newest of each question. */
  readonly said: readonly { readonly question: string; readonly answer: string; readonly at: number }[];
  /** The first to come first. */
  readonly comesBack: readonly { readonly goal: string; readonly at: number; readonly due: boolean }[];
  /** Days on which was practised, and minutes, in the last 28 days. */
  readonly days: number;
  readonly minutes: number;
}

export function logbook(pack: PackHead, { history, notes }: PupilFile, now: number): Logbook {
  const moments = notes?.moments ?? [];
  const touched = [...catalogueOf(pack).goals.keys()].filter((id) => history.leerstatus(id).answers > 0);
  const mastered = touched.filter((id) => history.goal(id).everMastered);
  const masteredAt = (goal: string): number | undefined =>
    moments.find((moment) => moment.what === 'mastered' && moment.goal === goal)?.at;
  const recent = [...(notes?.days ?? [])].filter(([at]) => at > Math.floor(now / day) - 28);
  return {
    can: mastered
      .map((goal) => ({
        goal,
        at: masteredAt(goal),
        notYet: notYet(notes, goal, masteredAt(goal)),
        helped: mostHelp(notes, goal),
      }))
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0)),
    growing: touched
      .filter((id) => !history.goal(id).everMastered)
      .map((goal) => ({ goal, progress: history.progress(goal), at: history.goal(goal).at })),
    helped: helpOf(notes),
    said: [
      ...new Map(moments.flatMap((one) => (one.what === 'looked-back' ? [[one.question, one] as const] : []))).values(),
    ],
    comesBack: mastered
      .flatMap((goal) => {
        const { mastered: sure } = history.goal(goal);
        const at = sure && nextRecheck(sure);
        return at === undefined ? [] : [{ goal, at, due: now >= at }];
      })
      .sort((a, b) => a.at - b.at),
    days: recent.filter(([, { answered }]) => answered > 0).length,
    minutes: Math.round(recent.reduce((sum, [, { seconds }]) => sum + seconds, 0) / 60),
  };
}

type Notes = PupilFile['notes'];

function notYet(notes: Notes, goal: string, before = Infinity): number | undefined {
  const wrong = notes?.answers.get(goal)?.filter(({ score, at, attempt }) => attempt === 1 && score < 1 && at < before);
  return wrong?.at(-1)?.at ?? notes?.line.get(goal)?.find(({ estimate }) => estimate < 0.5)?.at;
}

function helpOf(notes: Notes, goal?: string): Logbook['helped'] {
  const times = new Map<SupportKind, number>();
  for (const moment of notes?.moments ?? [])
    if (moment.what === 'helped' && (goal === undefined || moment.goal === goal))
      times.set(moment.kind, (times.get(moment.kind) ?? 0) + 1);
  return [...times].map(([kind, count]) => ({ kind, times: count })).sort((a, b) => b.times - a.times);
}

const mostHelp = (notes: Notes, goal: string): SupportKind | undefined => helpOf(notes, goal)[0]?.kind;
