import type { ItemRow } from '@leerspoor/content';
import type { GoalEntry } from '../catalogue/catalogue.js';
import type { Phase } from './decision.js';
import { shortSet, target } from './numbers.js';
import { pick, practiceRows, type Picked } from './pool.js';
import { presenting, type Present } from './presenting.js';
import { recordIn, type Proposal, type Situation } from './situation.js';
import type { Reason } from './reason.js';

/** Whether material with support is due: a rung of help is on, or the goal came back. */
export function helpIsOn(s: Situation, entry: GoalEntry): boolean {
  const { help, fade } = recordIn(s, entry);
  return help.rung > 0 || help.extended || fade?.after === 'help' || comesBack(s, entry);
}

/**
 * A goal that was re-opened begins with a short set of herhaling. What stands beside such tasks is help and no evidence, so
 * the set must end: who can do it again would never show it.
 */
export function comesBack(s: Situation, entry: GoalEntry): boolean {
  const { reopened, answers } = recordIn(s, entry);
  return reopened !== undefined && answers - reopened.answers < shortSet;
}

/** Steps that stand worked beside the next task; 0 where the host does guided practice itself. */
export function prefilledFor(s: Situation, entry: GoalEntry): number {
  const { fade } = recordIn(s, entry);
  if (!fade || (fade.after === 'instruction' && s.without.has('guided'))) return 0;
  return fade.prefilled;
}

export function practicePhase(s: Situation, entry: GoalEntry): Phase {
  if (helpIsOn(s, entry)) return 'extended';
  return prefilledFor(s, entry) > 0 ? 'guided' : 'independent';
}

/** The chance of success to aim at: easier after two errors, or as the pupil chose. */
export function targetFor(s: Situation, entry: GoalEntry): number {
  const lastTwo = recordIn(s, entry).recent.slice(-2);
  return lastTwo.length === 2 && lastTwo.every(({ right }) => !right)
    ? target.afterErrors
    : target[s.session.challenge];
}

/** The practice item that suits best now, from these rows or from those that are due. */
export function practiceItem(s: Situation, entry: GoalEntry, rows?: readonly ItemRow[]): Picked | undefined {
  const pool = rows ?? practiceRows(s, entry, helpIsOn(s, entry));
  const support = helpIsOn(s, entry) || prefilledFor(s, entry) > 0;
  // a scaffold in the item itself is help: it waits until help is on, unless nothing else is left
  const bare = support ? pool : pool.filter(({ scaffold = 0 }) => scaffold === 0);
  const { id } = entry.goal;
  return pick(s, id, bare, targetFor(s, entry)) ?? pick(s, id, pool, targetFor(s, entry));
}

/** Practice on a goal, in the phase and with the steps that are due. */
export function practice(
  s: Situation,
  entry: GoalEntry,
  picked: Picked,
  why: Reason,
  from: readonly number[],
  more: Partial<Present> = {},
): Proposal {
  const prefilled = prefilledFor(s, entry);
  return {
    phase: practicePhase(s, entry),
    act: presenting(entry.goal.id, picked.row, { prefilled, ...more }),
    why,
    from,
    insteadOf: picked.others,
  };
}

/** `seq` of the last answers on a goal, oldest first. */
export function lastAnswers(s: Situation, entry: GoalEntry, count: number): readonly number[] {
  return recordIn(s, entry)
    .recent.slice(-count)
    .map(({ seq }) => seq);
}
