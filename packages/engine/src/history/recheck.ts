import type { Mastery } from './goal-record.js';

const day = 86_400_000;
/** Days after which a goal is re-checked, each counted from the last time it was sure. */
const recheckDays: readonly number[] = [1, 7, 21, 60];

/** When a mastered goal is due for its next re-check, in milliseconds since the epoch; undefined after the last. */
export function nextRecheck({ stage, sure, doubted }: Mastery): number | undefined {
  if (doubted) return sure;
  const days = recheckDays[stage];
  return days === undefined ? undefined : sure + days * day;
}

/** Whether a re-check is due: for how long (milliseconds), and how many days ago the goal was last sure. */
export function dueRecheck(mastered: Mastery | undefined, now: number): { overdue: number; days: number } | undefined {
  const due = mastered && nextRecheck(mastered);
  if (!mastered || due === undefined || now < due) return undefined;
  return { overdue: now - due, days: Math.floor((now - mastered.sure) / day) };
}
