/** The numbers that the teacher's screen goes by. Times in milliseconds, chances 0 to 1. */

export const day = 86_400_000;
/** Suggested at once; more is no suggestion. */
export const mostActions = 3;
/** A group or a placement that nobody renews is over after this long. */
export const groupLasts = 14 * day;
/** Pupils in a small group, at least and at most. */
export const groupSize = { least: 2, most: 6 } as const;
/** A call for help that nobody answered is shown for this long. */
export const askLasts = day;
/** In a lesson that runs, and nothing heard for this long: idle; after the longest, the pupil is simply gone. */
export const idle = { after: 3 * 60_000, until: 60 * 60_000 } as const;
/** Sessions on a goal without mastery, after which a smaller goal is suggested. */
export const manySessions = 4;
/** In extended instruction for this long: said, for no placement is for ever. */
export const longExtended = 21 * day;
/** What went well this long ago is still worth a word. */
export const celebrated = 7 * day;
/**
 * A misconception is a pupil's when the wrong answers that show it, among the last ones, weigh so much and are this share of
 * them. A choice among few options shows it by accident too, and weighs less. Tried by `npm run bench:overview`.
 */
export const misconceived = { weight: 1.3, choice: 0.4, share: 0.25, among: 10 } as const;
/** From so many answers on, `right` of the last ones at most, when there are enough of them, is a struggle, in whatever order. */
export const struggling = { answers: 10, among: 9, right: 5 } as const;
/** So many right in a row and this estimate; with no answer since being stuck, a higher one: who was stuck goes on well. */
export const recovered = { row: 3, estimate: 0.55, unseen: 0.65 } as const;
/** More than this share too fast to be read is told to the teacher. */
export const tooFast = { share: 0.2, answers: 10 } as const;
