/** Why a fact was left out of the history. */
export type Skip = 'unreadable' | 'doubled' | 'late' | 'other-pupil' | 'other-pack' | 'unknown-goal';

/** What was left out: how many of each kind, and the first twenty (`seq` 0 where it has none). */
export interface Skipped {
  readonly count: Partial<Record<Skip, number>>;
  readonly first: { readonly seq: number; readonly why: Skip }[];
}

const kept = 20;

export function noteSkip(skipped: Skipped, seq: number, why: Skip): void {
  skipped.count[why] = (skipped.count[why] ?? 0) + 1;
  if (skipped.first.length < kept) skipped.first.push({ seq, why });
}
