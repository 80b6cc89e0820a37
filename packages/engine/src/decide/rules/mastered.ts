import { certaintyOf } from '../../mastery/judge.js';
import { criterionFor } from '../criterion-for.js';
import { pick, rowsOf } from '../pool.js';
import { targetFor } from '../present.js';
import { presenting } from '../presenting.js';
import { recordIn, type Rule } from '../situation.js';

/** Rule 12. A goal is mastered: verrijking instead of what basis is left. */
export const mastered: Rule = (s) => {
  const { entry, enriching } = s.focus;
  if (!entry || !enriching) return undefined;
  const goal = entry.goal.id;
  const picked = pick(s, goal, rowsOf(s, entry, 'deepen'), targetFor(s, entry));
  const { estimate, answers } = s.history.leerstatus(goal);
  return (
    picked && {
      phase: 'enriching',
      act: presenting(goal, picked.row),
      why: {
        code: 'mastered',
        goal,
        by: s.outcomes.masteredBy(goal) ?? 'practice',
        estimate,
        chance: certaintyOf(goal, s.history.learner, criterionFor(s, entry)),
        answers,
      },
      from: [...s.outcomes.from, ...recordIn(s, entry).evidenceFrom],
      insteadOf: picked.others,
    }
  );
};
