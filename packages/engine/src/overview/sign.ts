/**
 * Why a pupil stands where the overview puts them: a closed union of codes with the numbers they rest on. Sentences are
 * made of it by `tell`. Times in milliseconds since the epoch, chances 0 to 1.
 */
export type Sign =
  /** No answer on this goal: nothing is known, which is no zero. */
  | { readonly code: 'no-data' }
  /** `right` of the last `of` answers; `times` stuck in all. */
  | { readonly code: 'stuck'; readonly right: number; readonly of: number; readonly times: number }
  /** Ten tasks and more, and most of the last ones still wrong. */
  | { readonly code: 'struggling'; readonly answers: number; readonly right: number; readonly of: number }
  /** Half-way to stuck. */
  | { readonly code: 'warned'; readonly right: number; readonly of: number }
  | { readonly code: 'misconception'; readonly misconception: string; readonly times: number; readonly of: number }
  | { readonly code: 'asked'; readonly at: number; readonly words: string | undefined }
  /** Not ready to go on alone: the material comes with support. */
  | { readonly code: 'with-help' }
  /** What this goal builds on is shaky. */
  | { readonly code: 'prerequisite'; readonly goal: string; readonly estimate: number }
  | { readonly code: 'low'; readonly estimate: number; readonly answers: number }
  | { readonly code: 'busy'; readonly estimate: number; readonly answers: number; readonly trend: number }
  | { readonly code: 'mastered'; readonly by: 'practice' | 'check' | 'teacher'; readonly at: number | undefined }
  | { readonly code: 'recheck'; readonly days: number }
  /** A re-check showed that it does not hold any more. */
  | { readonly code: 'reopened' }
  /** In extended instruction for so many days: no placement is for ever. */
  | { readonly code: 'long'; readonly days: number }
  /** Many sessions without mastery: try a smaller goal, the one it builds on. */
  | { readonly code: 'smaller-goal'; readonly sessions: number; readonly goal: string | undefined }
  /** Share of the answers too fast to be read, and wrong. */
  | { readonly code: 'too-fast'; readonly share: number }
  /** A lesson runs, and nothing is heard. */
  | { readonly code: 'idle'; readonly minutes: number };

export type SignCode = Sign['code'];
export type SignOf<C extends SignCode> = Extract<Sign, { code: C }>;
