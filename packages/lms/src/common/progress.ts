import type { PackHead } from '@leerspoor/content';
import type { Assignment, History } from '@leerspoor/engine';

/** How far a pupil is with an assignment, as an LMS wants to know it. */
export interface Progress {
  readonly goals: readonly GoalProgress[];
  /** Of the assigned goals together, 0 to 100, whole; above 0 as soon as some work went well, a placement too. */
  readonly score: number;
  /** Every assigned goal has been mastered. */
  readonly mastered: boolean;
  /** The last session ended because there was nothing left to do. */
  readonly done: boolean;
  /** The item that is open. */
  readonly item: string | undefined;
}

export interface GoalProgress {
  readonly id: string;
  /** 0 to 1; never drops, also when a goal is re-opened. */
  readonly share: number;
  readonly mastered: boolean;
  readonly begun: boolean;
  /** Something of it was answered right: in practice, or when it was looked at where the pupil stands. */
  readonly wentWell: boolean;
}

export function progressOf(pack: PackHead, { goals }: Assignment, history: History): Progress {
  const assigned = pack.goals
    .filter(({ id }) => goals?.includes(id) ?? true)
    .map(({ id }) => goalProgress(id, history));
  const mean = assigned.reduce((sum, { share }) => sum + share, 0) / Math.max(1, assigned.length);
  const wentWell = assigned.some((goal) => goal.wentWell);
  const { session, open } = history;
  return {
    goals: assigned,
    score: Math.max(wentWell ? 1 : 0, Math.floor(100 * mean + 1e-9)),
    mastered: assigned.length > 0 && assigned.every(({ mastered }) => mastered),
    done: session?.ended === 'done' || session?.ended === 'empty',
    item: open && !open.done ? open.item : undefined,
  };
}

function goalProgress(id: string, history: History): GoalProgress {
  const { everMastered, best, answers, placed } = history.goal(id);
  return {
    id,
    // what a placement shows is no way gone: a pupil who is sure still has items to show it with
    share: everMastered ? 1 : Math.min(0.99, best),
    mastered: everMastered,
    begun: answers > 0 || best > 0 || placed !== undefined,
    wentWell: everMastered || best > 0 || (placed?.right ?? 0) > 0,
  };
}
