import { isOpen } from '../open.js';
import type { Rule } from '../situation.js';

/** Under the choice policy the pupil picks among the goals that are open, each time that none is being worked on. */
export const choose: Rule = (s) => {
  if (s.policy !== 'choice' || s.focus.enriching || s.words.assigned) return undefined;
  const current = s.catalogue.goals.get(s.session.goal ?? '');
  if (current && current === s.focus.entry) return undefined;
  // asked and not answered: the first one is begun
  if (s.history.decision?.act.do === 'choose' && s.history.decisionSeq > s.session.seq) return undefined;
  const open = s.scope.filter((entry) => isOpen(s, entry)).map((entry) => entry.goal.id);
  if (open.length < 2) return undefined;
  return {
    phase: 'orienting',
    act: { do: 'choose', goals: open },
    why: { code: 'choice', open: open.length },
    from: s.outcomes.from,
  };
};
