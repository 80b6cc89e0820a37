import type { Fade, GoalRecord } from '../goal-record.js';

/** Steps prefilled from now on: all but the last, where the plan has two or more. */
export function beginFade(record: GoalRecord, steps: number, after: Fade['after']): void {
  if (steps >= 2) record.fade = { prefilled: steps - 1, of: steps, after, change: 'first', row: 0 };
}

/**
 * One step less after a success without more help, one more after an error. After instruction, who is right twice in a
 * row needs no steps any more.
 */
export function faded(fade: Fade | undefined, right: boolean, helped: boolean): Fade | undefined {
  if (!fade) return undefined;
  if (!right) return { ...fade, prefilled: Math.min(fade.of - 1, fade.prefilled + 1), change: 'more', row: 0 };
  if (helped) return { ...fade, change: 'same', row: 0 };
  const next: Fade = { ...fade, prefilled: fade.prefilled - 1, change: 'less', row: fade.row + 1 };
  const over = next.prefilled <= 0 || (fade.after === 'instruction' && next.row >= 2);
  return over ? undefined : next;
}
