/** A gap between two facts counts as work for this long at most; who is away longer was away. Milliseconds. */
const longestPause = 120_000;

/** Work between two times, in milliseconds: never more than the longest pause, and 0 where the clock ran back. */
export function workBetween(from: number, to: number): number {
  return Math.min(longestPause, Math.max(0, to - from));
}
