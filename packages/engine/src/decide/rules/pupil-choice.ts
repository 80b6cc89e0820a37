import { kindsOf } from '../offer.js';
import { isOpen } from '../open.js';
import { lastAnswers, practice, practiceItem } from '../present.js';
import type { Proposal, Rule, Situation } from '../situation.js';
import { beginCheck, mayShow } from './check.js';
import { instruction } from './instruction.js';
import { orienting } from './orient.js';

/** Rule 4. What the pupil chose and is still to get: help, a challenge, or a goal where goals are chosen. */
export const pupilChoice: Rule = (s) => {
  const { wish } = s.session;
  if (!wish) return undefined;
  if (wish.for === 'goal') return chosenGoal(s, wish.goal, wish.seq);
  if (wish.for === 'check') return chosenCheck(s, wish.goal, wish.seq);
  const { entry, enriching } = s.focus;
  if (!entry) return undefined;
  const goal = entry.goal.id;
  if (wish.for === 'support') {
    if (!kindsOf(s, entry).includes(wish.kind)) return undefined;
    const why = { code: 'pupil-chose', choice: 'support', value: wish.kind, goal } as const;
    return { phase: 'extended', act: { do: 'support', goal, offer: [wish.kind] }, why, from: [wish.seq] };
  }
  // how hard it may be is no reason to practise what was not taught yet
  const picked = enriching || instruction(s) ? undefined : practiceItem(s, entry);
  const why = { code: 'pupil-chose', choice: 'challenge', value: s.session.challenge, goal } as const;
  return picked && practice(s, entry, picked, why, [wish.seq, ...lastAnswers(s, entry, 1)]);
};

function chosenGoal(s: Situation, goal: string, seq: number): Proposal | undefined {
  const entry = s.catalogue.goals.get(goal);
  if (s.policy !== 'choice' || !entry || !s.scope.includes(entry) || !isOpen(s, entry) || s.words.assigned)
    return undefined;
  const why = { code: 'pupil-chose', choice: 'goal', value: goal, goal } as const;
  const orient = orienting(s, entry);
  if (orient) return { ...orient, why, from: [seq] };
  const picked = practiceItem(s, entry);
  return picked && practice(s, entry, picked, why, [seq]);
}

/** To show at once what is known, where that was offered. */
function chosenCheck(s: Situation, goal: string, seq: number): Proposal | undefined {
  const entry = s.catalogue.goals.get(goal);
  const check = entry && mayShow(s, entry) ? beginCheck(s, [entry]) : undefined;
  return check && { ...check, from: [seq, ...check.from] };
}
