import type { PartOutcome } from '../../model/question.js';
import { credit } from '../credit.js';
import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'place'> = {
  grade(interaction, { counts }) {
    const { bins, total, all, partial } = interaction;
    const laid = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (laid === 0) return { ask: 'empty' };
    const known = Object.entries(counts).every(([id, n]) => n >= 0 && n % 1 === 0 && bins.some((bin) => bin.id === id));
    if (laid > total || !known) return { ask: 'unclear' };
    if (all && laid < total) return { ask: 'incomplete' };
    const parts = bins.map(({ id, correct, least = 0 }): PartOutcome => {
      const count = Object.hasOwn(counts, id) ? counts[id]! : 0;
      return { id, score: (correct === undefined ? count >= least : count === correct) ? 1 : 0 };
    });
    return { score: credit(parts, partial), parts };
  },

  matches: [(_, { counts }, answer) => Object.entries(counts).some(([id, count]) => `${id}=${count}` === answer)],
};
