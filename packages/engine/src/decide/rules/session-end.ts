import type { Run } from '../../history/session-record.js';
import { minutesOf } from '../numbers.js';
import { audienceOf, type Proposal, type Rule, type Situation } from '../situation.js';
import { goesOn } from './goes-on.js';

/** Rule 2. The pupil wants to stop, or the minutes or items are used up: a kind end, though a check is finished first. */
export const sessionEnd: Rule = (s) => {
  if (s.session.later) return ending(s, 'pupil', s.session.answered);
  if (isChecking(s.session.run) && goesOn(s)) return undefined;
  const { minutes = minutesOf[audienceOf(s)], items = Infinity } = s.assignment;
  const used = s.history.minutes(s.now);
  if (s.session.presented >= items) return ending(s, 'items', s.session.presented);
  return used >= minutes ? ending(s, 'time', used) : undefined;
};

function ending(s: Situation, limit: 'time' | 'items' | 'pupil', used: number): Proposal {
  return {
    phase: 'reflecting',
    act: { do: 'end', reason: limit },
    why: { code: 'session-end', limit, used },
    from: [s.session.seq],
  };
}

const isChecking = (run: Run | undefined): boolean => run?.kind === 'check' || run?.kind === 'recheck';
