import type { Goal } from '@leerspoor/content';
import type { GoalEntry } from '../catalogue/catalogue.js';
import type { GoalRecord } from '../history/goal-record.js';
import { dueRecheck } from '../history/recheck.js';
import { goalReport, type GoalReport } from '../report/goal-report.js';
import type { AnswerNote, Notes } from './notes.js';
import type { PupilFile } from './notebook.js';
import { askLasts, day, longExtended, manySessions, misconceived, recovered, struggling, tooFast } from './numbers.js';
import type { Sign } from './sign.js';

/** What a pupil needs on a goal now. No level of a pupil: it is worked out anew at every look. */
export type Standing = 'stuck' | 'extended' | 'on-course' | 'ready' | 'unknown';

export const standings: readonly Standing[] = ['stuck', 'extended', 'on-course', 'ready', 'unknown'];

/** Where one pupil stands on one goal, and why. */
export interface PupilGoal {
  readonly pupil: string;
  readonly goal: string;
  readonly standing: Standing;
  /** What it rests on, the weightiest first; never empty. */
  readonly signs: readonly Sign[];
  /** Misconceptions that showed again and again lately. */
  readonly misconceptions: readonly string[];
  /** Asked for help, and nobody came yet. */
  readonly asks: boolean;
  readonly recheck: boolean;
  readonly report: GoalReport;
}

/** Where a pupil stands on a goal. `seen`: when the teacher last helped the pupil, milliseconds since the epoch. */
export function standingOf(file: PupilFile, entry: GoalEntry, now: number, seen = -Infinity): PupilGoal {
  const { history, notes, pupil } = file;
  const goal = entry.goal.id;
  const record = history.goal(goal);
  const report = goalReport(history.catalogue.pack, history, goal, now);
  const misconceptions = misconceptionsOf(record, report, notes?.answers.get(goal));
  const asked = askOf(notes, goal, now, seen);
  const trouble = record.mastered ? [] : troubles(file, entry, report, now);
  const shaky = shakyBefore(file, entry, report);
  const due = dueRecheck(record.mastered, now);
  const standing = standingFrom(report, trouble, shaky);
  const signs: Sign[] = [
    ...trouble,
    ...misconceptions,
    ...(asked ? [asked] : []),
    ...(standing === 'extended' ? shaky : []),
    ...plain(standing, report, masteredAt(notes, goal)),
    ...(due ? [{ code: 'recheck', days: due.days } as const] : []),
    ...(report.state === 'reopened' ? [{ code: 'reopened' } as const] : []),
    ...paceSign(notes, goal),
  ];
  return {
    ...{ pupil, goal, standing, signs, report },
    misconceptions: misconceptions.map(({ misconception }) => misconception),
    asks: asked !== undefined,
    recheck: due !== undefined,
  };
}

function standingFrom(report: GoalReport, trouble: readonly Sign[], shaky: readonly Sign[]): Standing {
  if (report.mastered) return 'ready';
  if (report.leerstatus.answers === 0) return 'unknown';
  if (trouble.some(({ code }) => code === 'stuck' || code === 'struggling')) return 'stuck';
  return trouble.length > 0 || shaky.length > 0 || report.state === 'reopened' ? 'extended' : 'on-course';
}

/** What says that more of the same will not do. */
function troubles(
  { history, notes }: PupilFile,
  { goal }: GoalEntry,
  report: GoalReport,
  now: number,
): readonly Sign[] {
  const record = history.goal(goal.id);
  const { recent, stuck, help } = record;
  const of = recent.length;
  const right = recent.filter((answer) => answer.right).length;
  const { answers, estimate } = report.leerstatus;
  const signs: Sign[] = [];
  if (stuck.times > 0 && !goesWell(record, estimate)) signs.push({ code: 'stuck', right, of, times: stuck.times });
  else if (struggles(record.answers, right, of)) signs.push({ code: 'struggling', answers: record.answers, right, of });
  else if (stuck.warned) signs.push({ code: 'warned', right, of });
  if (signs.length === 0 && help.extended) signs.push({ code: 'with-help' });
  if (signs.length === 0 && report.spoor === 3 && answers > 2 && estimate < 0.4)
    signs.push({ code: 'low', estimate, answers });
  if (signs.length > 0) signs.push(...howLong(notes, goal, report, now));
  return signs;
}

function struggles(answers: number, right: number, of: number): boolean {
  return answers >= struggling.answers && of >= struggling.among && right <= struggling.right;
}

/** Since the pupil was last stuck: three right in a row, or two, which end the help, and an estimate that agrees. */
function goesWell({ recent, help }: Readonly<GoalRecord>, estimate: number): boolean {
  if (recent.length === 0) return estimate >= recovered.unseen;
  let row = 0;
  const inRow = recent.some(({ right }) => (row = right ? row + 1 : 0) >= recovered.row);
  return (inRow || !help.extended) && estimate >= recovered.estimate;
}

function howLong(
  notes: Notes | undefined,
  { id, prerequisites }: Goal,
  report: GoalReport,
  now: number,
): readonly Sign[] {
  const sessions = notes?.sessions.get(id) ?? 0;
  const since = notes?.moments.find(
    (moment) => (moment.what === 'stuck' || moment.what === 'warned') && moment.goal === id,
  )?.at;
  const signs: Sign[] = [];
  if (since !== undefined && now - since >= longExtended)
    signs.push({ code: 'long', days: Math.floor((now - since) / day) });
  if (sessions > manySessions && report.leerstatus.mastered < 0.3)
    signs.push({ code: 'smaller-goal', sessions, goal: prerequisites.at(-1) });
  return signs;
}

/** A prerequisite that is shaky, where the goal itself goes badly too. */
function shakyBefore(
  { history }: PupilFile,
  { goal }: GoalEntry,
  { leerstatus, mastered }: GoalReport,
): readonly Sign[] {
  if (mastered || leerstatus.answers === 0 || leerstatus.estimate >= 0.5) return [];
  return goal.prerequisites.flatMap((id) => {
    const { estimate, answers } = history.leerstatus(id);
    return answers > 0 && estimate < 0.5 && !history.goal(id).mastered
      ? [{ code: 'prerequisite', goal: id, estimate } as const]
      : [];
  });
}

type MisconceptionSign = Extract<Sign, { code: 'misconception' }>;

/** With the answers: what shows among the last wrong ones. From a checkpoint: how often since the last repair. */
function misconceptionsOf(
  record: Readonly<GoalRecord>,
  { mastered, misconceptions }: GoalReport,
  answers: readonly AnswerNote[] | undefined,
): readonly MisconceptionSign[] {
  if (mastered) return [];
  const { weight, choice, share, among } = misconceived;
  const wrong = answers?.filter(({ attempt, score, rapid }) => attempt === 1 && score < 1 && !rapid).slice(-among);
  return misconceptions.flatMap(({ id, open }) => {
    const shown = wrong?.filter(({ misconception }) => misconception === id);
    const times = shown?.length ?? open;
    const of = wrong?.length ?? record.answers;
    const worth = shown ? shown.reduce((sum, { guess }) => sum + (guess > 0 ? choice : 1), 0) : open;
    const seen = worth >= weight && (!wrong || times >= share * of);
    return seen ? [{ code: 'misconception', misconception: id, times, of } as const] : [];
  });
}

function askOf(notes: Notes | undefined, goal: string, now: number, seen: number): Sign | undefined {
  const moment = notes?.moments.filter(({ what }) => what === 'asked').at(-1);
  if (moment?.what !== 'asked' || moment.goal !== goal || moment.at <= seen || now - moment.at > askLasts)
    return undefined;
  return { code: 'asked', at: moment.at, words: moment.words };
}

function masteredAt(notes: Notes | undefined, goal: string): number | undefined {
  return notes?.moments.filter((moment) => moment.what === 'mastered' && moment.goal === goal).at(-1)?.at;
}

function plain(standing: Standing, report: GoalReport, at: number | undefined): readonly Sign[] {
  if (standing === 'unknown') return [{ code: 'no-data' }];
  if (report.mastered) return [{ code: 'mastered', by: report.mastered.by, at }];
  const { estimate, answers } = report.leerstatus;
  if (standing === 'stuck') return [{ code: 'low', estimate, answers }];
  return [{ code: 'busy', estimate, answers, trend: report.trend }];
}

function paceSign(notes: Notes | undefined, goal: string): readonly Sign[] {
  const { answered, rapid } = notes?.pace.get(goal) ?? { answered: 0, rapid: 0 };
  const share = rapid / Math.max(1, answered);
  return answered >= tooFast.answers && share > tooFast.share ? [{ code: 'too-fast', share }] : [];
}
