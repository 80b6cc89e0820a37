import type { ItemRow } from '@leerspoor/content';
import type { GoalEntry } from '../../catalogue/catalogue.js';
import { canCheck } from '../block.js';
import { stillHolds } from '../../history/placement.js';
import { placement as numbers, target } from '../numbers.js';
import { masteryChanceOf } from '../criterion-for.js';
import { pick, type Picked } from '../pool.js';
import { presenting } from '../presenting.js';
import { recordIn, type Proposal, type Rule, type Situation } from '../situation.js';
import { orient } from './orient.js';
import { isUnknown } from './placement.js';

/** Rule 7, its end: who is placed so high that instruction would be lost time gets a check of the goal instead. */
export const checkOfKnown: Rule = (s) => {
  if (s.words.assigned || s.session.practised > 0) return undefined;
  const known = s.scope.find((entry) => {
    const { placed, checked } = recordIn(s, entry);
    const isDue = stillHolds(placed, s.now) && !stillHolds(checked, s.now);
    return isDue && isUnknown(s, entry) && masteryChanceOf(s, entry) >= numbers.offersCheck;
  });
  return known && beginCheck(s, [known]);
};

/** Rule 12, its check: all goals of a block are mastered by practice, so the block can be closed. */
export const blockCheck: Rule = (s) => {
  if (s.focus.entry && !s.focus.spare) return undefined;
  for (const [, members] of s.catalogue.blocks) {
    const here = members.filter((entry) => s.scope.includes(entry) && !s.words.setAside.has(entry.goal.id));
    const by = here.map(({ goal: { id } }) => s.outcomes.masteredBy(id));
    if (here.length > 0 && by.every((one) => one !== undefined) && by.includes('practice')) {
      const proposal = beginCheck(s, here);
      if (proposal) return proposal;
    }
  }
  return undefined;
};

/**
 * The goal screen of a goal that after the placement is in doubt no more (rule 7), though not so sure that a check comes by
 * itself: the pupil may choose to show it at once, instead of practising what is known already.
 */
export const orientKnown: Rule = (s) => {
  const { entry } = s.focus;
  const proposal = orient(s);
  if (proposal?.act.do !== 'orient' || !entry || !mayShow(s, entry)) return proposal;
  return { ...proposal, act: { ...proposal.act, check: true } };
};

/** Placed well, never practised, and there is a check to be had that was not held of late. */
export function mayShow(s: Situation, entry: GoalEntry): boolean {
  const { checked } = recordIn(s, entry);
  if (
    stillHolds(checked, s.now) ||
    s.session.checked.has(entry.goal.id) ||
    !isUnknown(s, entry) ||
    !canCheck(s, [entry])
  )
    return false;
  const { placement } = s.history;
  return placement !== undefined && masteryChanceOf(s, entry) > numbers.high;
}

/** Mode check: every block, and every goal without one, unless placement showed that it is out of reach. */
export const checkAll: Rule = (s) => {
  for (const entry of s.scope) {
    const block = entry.goal.block === undefined ? undefined : s.catalogue.blocks.get(entry.goal.block);
    const members = (block ?? [entry]).filter((one) => s.scope.includes(one) && isToCheck(s, one));
    const proposal =
      members.length > 0 && members.every((one) => !s.session.checked.has(one.goal.id)) && beginCheck(s, members);
    if (proposal) return proposal;
  }
  return undefined;
};

function isToCheck(s: Situation, entry: GoalEntry): boolean {
  const { id } = entry.goal;
  if (s.outcomes.masteredBy(id) === 'check' || s.words.setAside.has(id)) return false;
  return recordIn(s, entry).placed === undefined || masteryChanceOf(s, entry) >= numbers.low;
}

/** The first item of a check over these goals; once a session. */
export function beginCheck(s: Situation, members: readonly GoalEntry[]): Proposal | undefined {
  const goal = members[0]?.goal.id;
  if (goal === undefined || s.session.checked.has(goal) || !canCheck(s, members)) return undefined;
  const picked = checkItem(s, goal);
  return (
    picked && {
      phase: 'checking',
      act: presenting(goal, picked.row),
      why: { code: 'check', goal, goals: members.map((entry) => entry.goal.id) },
      from: s.outcomes.from,
      insteadOf: picked.others,
    }
  );
}

/** A fresh item: of the form that was met least in earlier sessions, as long as it has any. */
export function checkItem(s: Situation, goal: string): Picked | undefined {
  const rows = s.catalogue.goals.get(goal)?.pools.check ?? [];
  return pick(s, goal, freshestForm(s, rows), target.right) ?? pick(s, goal, rows, target.right);
}

function freshestForm(s: Situation, rows: readonly ItemRow[]): readonly ItemRow[] {
  const met = new Map<string | undefined, number>();
  for (const { id, form } of rows) {
    const before = s.history.lastMet(id) !== undefined && !s.history.metNow(id);
    met.set(form, (met.get(form) ?? 0) + (before ? 1 : 0));
  }
  const least = Math.min(...met.values());
  const freshest = [...met.keys()].find((form) => met.get(form) === least);
  return rows.filter(({ form }) => form === freshest);
}
