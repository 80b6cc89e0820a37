import type { PackHead } from '@leerspoor/content';
import { spoorOf, type Spoor } from '../decide/spoor.js';
import type { Estimate, GoalRecord, Mastery } from '../history/goal-record.js';
import type { History } from '../history/history.js';
import { stillHolds } from '../history/placement.js';
import { nextRecheck } from '../history/recheck.js';
import type { Leerstatus, Parts } from '../learner/leerstatus.js';

/** What a teacher can know of one pupil and one goal. Plain data; times in milliseconds since the epoch. */
export interface GoalReport {
  readonly goal: string;
  readonly state: 'unknown' | 'busy' | 'stuck' | 'mastered' | 'reopened';
  readonly leerstatus: Leerstatus;
  /** Change of the estimate over the last answers, five at most: -1 to 1. */
  readonly trend: number;
  /** What moved since the pupil last took up the goal, in logits, the largest change first. */
  readonly moved: readonly { readonly part: MovingPart; readonly by: number }[];
  readonly spoor: Spoor;
  /** Suggested for the teacher to confirm: 1 with the class, 2 extra instruction, 3 made to measure. */
  readonly tier: 1 | 2 | 3;
  /** Most often first; `open`: times since it was last repaired. */
  readonly misconceptions: readonly { readonly id: string; readonly times: number; readonly open: number }[];
  readonly stuck: { readonly now: boolean; readonly times: number };
  readonly mastered: Pick<Mastery, 'by' | 'seq' | 'estimate'> | undefined;
  /** The next re-check, where one is planned. */
  readonly recheck: { readonly at: number; readonly due: boolean } | undefined;
  readonly placement:
    { readonly at: number; readonly asked: number; readonly right: number; readonly expired: boolean } | undefined;
  /** Where the pupil said to stand. */
  readonly estimated: { readonly before?: Estimate; readonly after?: Estimate };
  readonly asked: number;
  /** Answers too fast to be read, and wrong. */
  readonly rapid: number;
}

export type MovingPart = 'general' | 'lasting' | 'recent';

/** The leerstatus of a goal as data for the teacher; `now` in milliseconds since the epoch. */
export function goalReport(pack: PackHead, history: History, goal: string, now: number): GoalReport {
  const record = history.goal(goal);
  const entry = history.catalogue.goals.get(goal);
  if (!entry) throw new RangeError(`Pack "${pack.id}" has no goal "${goal}".`);
  const spoor = spoorOf(history, entry);
  const isStuck = stuckNow(record);
  return {
    goal,
    state: stateOf(record, isStuck, history.leerstatus(goal)),
    leerstatus: history.leerstatus(goal),
    trend: (record.estimates.at(-1) ?? 0) - (record.estimates[0] ?? 0),
    moved: movedParts(record, history.learner.parts(goal)),
    spoor,
    tier: tierOf(record, spoor),
    misconceptions: [...record.misconceptions]
      .map(([id, { times, since }]) => ({ id, times, open: since }))
      .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1)),
    stuck: { now: isStuck, times: record.stuck.times },
    mastered: record.mastered && {
      by: record.mastered.by,
      seq: record.mastered.seq,
      estimate: record.mastered.estimate,
    },
    recheck: recheckOf(record, now),
    placement: record.placed && { ...record.placed, expired: !stillHolds(record.placed, now) },
    estimated: record.estimated,
    asked: record.asked,
    rapid: record.rapid.all,
  };
}

/** Stuck until it goes well again: two right in a row end the help that being stuck began. */
function stuckNow({ stuck, help, mastered }: GoalRecord): boolean {
  return stuck.times > 0 && help.extended && !mastered;
}

function stateOf({ mastered, reopened }: GoalRecord, isStuck: boolean, { answers }: Leerstatus): GoalReport['state'] {
  if (mastered) return 'mastered';
  if (isStuck) return 'stuck';
  if (reopened) return 'reopened';
  return answers > 0 ? 'busy' : 'unknown';
}

/** Response to intervention: stuck twice asks for instruction made to measure, stuck or leaning on instruction for extra. */
function tierOf({ stuck, help, mastered }: GoalRecord, spoor: Spoor): 1 | 2 | 3 {
  if (mastered) return 1;
  if (stuck.times >= 2) return 3;
  return stuck.times === 1 || help.extended || spoor === 3 ? 2 : 1;
}

function recheckOf({ mastered }: GoalRecord, now: number): GoalReport['recheck'] {
  const at = mastered && nextRecheck(mastered);
  return at === undefined ? undefined : { at, due: now >= at };
}

/** Changes under this many logits are noise. */
const noise = 0.05;

function movedParts({ before }: GoalRecord, now: Parts): GoalReport['moved'] {
  if (!before) return [];
  return (['general', 'lasting', 'recent'] as const)
    .map((part) => ({ part, by: now[part].mean - before.parts[part].mean }))
    .filter(({ by }) => Math.abs(by) >= noise)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
