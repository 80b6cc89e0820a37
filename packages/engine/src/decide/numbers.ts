import type { Audience } from '@leerspoor/content';

/** The numbers by which is decided; each can be found in the pedagogy it comes from. Chances are 0 to 1. */

/** Chance of success that practice aims at; easier after two errors, or as the pupil chose. */
export const target = { right: 0.75, practise: 0.85, challenge: 0.6, afterErrors: 0.85 } as const;

/** Minutes of a session where the assignment sets none. */
export const minutesOf: Readonly<Record<Audience, number>> = { young: 8, middle: 15, older: 15 };

/** Stuck: so many answers without three right in a row and under 60 % right. */
export const stuckAfter: Readonly<Record<Audience, number>> = { young: 6, middle: 10, older: 10 };
export const stuckShare = 0.6;
export const stuckRow = 3;
/** Or: more answers than this, and mastery less likely than that. */
export const hopeless = { answers: 15, chance: 0.3 } as const;
/** Or: more answers than this without mastery. */
export const endless = 40;
/** Times stuck in one session after which a goal rests for today. */
export const stucksADay = 2;

export const placement = { low: 0.2, high: 0.8, offersCheck: 0.9, least: 8, most: 12, young: 3 } as const;

export const recheck = { items: 2, most: 3, goalsASession: 2 } as const;

/** Items of each direct prerequisite, after two of the first three were wrong. */
export const prerequisiteItems = 2;
export const preteachItems = 3;

/** Help is due under this share of the last five. */
export const lowSuccess = { share: 0.6, of: 5 } as const;

/** Closing: so many of the last three right is ready to go on alone. */
export const closing = { right: 2, of: 3 } as const;
/** Answers in a short set: herhaling of a goal that came back; practice up to a new closing, for who leans on instruction. */
export const shortSet = 5;

/** Items of verrijking before the next goal. */
export const enrichment: Readonly<Record<Audience, number>> = { young: 2, middle: 3, older: 3 };

/** One practice item in so many comes from an earlier goal. */
export const mixEvery = 3;

/** Items nearest the target among which chance decides. */
export const nearest = 3;
/** Distance added to an item met in an earlier session: a new one of like difficulty goes first; in a check, any new one. */
export const metBefore = { practice: 0.1, apart: 1 } as const;
