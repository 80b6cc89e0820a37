import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'open'> = {
  /** Done is done: the score says nothing, `selfJudged` says so; the parts tell which criteria the pupil finds met. */
  grade({ criteria, lines = 4 }, { text, met }) {
    if (text.length > 5_000) return { ask: 'long' };
    if (lines > 0 && text.trim() === '') return { ask: 'empty' };
    if (met.some((at) => at >= criteria.length)) return { ask: 'unclear' };
    const parts = criteria.map((_, i) => ({ id: String(i), score: met.includes(i) ? 1 : 0 }));
    return { score: 1, parts, selfJudged: true };
  },

  matches: [],
};
