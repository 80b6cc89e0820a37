import type { PartOutcome } from '../../model/question.js';
import { credit } from '../credit.js';
import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'stepped'> = {
  grade({ steps, partial }, { steps: given }, score) {
    if (given.length === 0) return { ask: 'empty' };
    if (given.length < steps.length) return { ask: 'incomplete' };
    if (given.length > steps.length) return { ask: 'unclear' };
    const outcomes = steps.map((step, i) => score(step, given[i]!));
    const unreadable = outcomes.find(({ ask }) => ask);
    if (unreadable) return { ask: unreadable.ask! };
    const parts = outcomes.map(({ score, misconception, feedback }, i): PartOutcome => ({
      id: String(i),
      score,
      feedback,
      ...(misconception !== undefined && { misconception }),
    }));
    const worth = credit(parts, partial);
    const first = outcomes.find((outcome) => outcome.score < 1);
    return { score: worth, parts, known: first && { misconception: first.misconception, feedback: first.feedback } };
  },

  matches: [],
};
