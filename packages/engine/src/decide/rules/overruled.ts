import type { InForce } from '../../history/state.js';
import { lastAnswers, practice, practiceItem } from '../present.js';
import type { Rule, Situation } from '../situation.js';
import { orienting } from './orient.js';

/**
 * Rule 1. The teacher has just said something about what is worked on: go there. What was said holds for all rules below
 * (see words.ts and focus.ts), until it is withdrawn.
 */
export const overruled: Rule = (s) => {
  const word = s.words.fresh.filter((fresh) => bearsOnNow(s, fresh)).at(-1) ?? switchTo(s);
  const { entry } = s.focus;
  if (!word || !entry || s.focus.enriching) return undefined;
  const why = { code: 'overruled', by: word.by, at: word.at, overrule: word.overrule.do, goal: entry.goal.id } as const;
  const from = [word.seq, ...lastAnswers(s, entry, 1)];
  const orient = orienting(s, entry);
  if (orient) return { ...orient, why, from };
  const picked = practiceItem(s, entry);
  return picked && practice(s, entry, picked, why, from);
};

function bearsOnNow({ session, history }: Situation, { overrule }: InForce): boolean {
  if (overrule.do === 'assign') return true;
  if (overrule.do === 'exclude') return overrule.item === history.open?.item;
  // what was seen is evidence, and orders nothing
  if (overrule.do === 'policy' || overrule.do === 'observe') return false;
  return overrule.goal === session.goal;
}

/** A goal assigned earlier, to which the lesson has not turned yet. */
function switchTo({ words, focus, session }: Situation): InForce | undefined {
  const { assigned } = words;
  if (!assigned || !('goal' in assigned.overrule)) return undefined;
  const { goal } = assigned.overrule;
  return focus.entry?.goal.id === goal && session.goal !== goal ? assigned : undefined;
}
