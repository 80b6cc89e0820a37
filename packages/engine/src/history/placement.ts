/** A placement, and a check that offered to replace instruction, says nothing any more after this. Milliseconds. */
const lasts = 14 * 86_400_000;

/** Whether it still tells where a pupil stands; `now` in milliseconds since the epoch. */
export function stillHolds<T extends { readonly at: number }>(told: T | undefined, now: number): told is T {
  return told !== undefined && now - told.at < lasts;
}
