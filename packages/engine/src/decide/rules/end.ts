import type { Rule } from '../situation.js';

/** Nothing is open any more: all is done, or what is left rests for today and the teacher hears of it. */
export const end: Rule = (s) => {
  const left = s.scope.find(({ goal: { id } }) => s.outcomes.masteredBy(id) === undefined && !s.words.skipped.has(id));
  const mode = s.assignment.mode ?? 'practise';
  if (left && mode === 'practise') {
    return {
      phase: 'reflecting',
      act: { do: 'end', reason: 'empty' },
      why: { code: 'empty', goal: left.goal.id },
      from: s.outcomes.from,
    };
  }
  const mastered = s.scope.filter(({ goal: { id } }) => s.outcomes.masteredBy(id) !== undefined).length;
  return {
    phase: 'reflecting',
    act: { do: 'end', reason: 'done' },
    why: { code: 'done', mastered },
    from: s.outcomes.from,
  };
};
