import type { ScoringOf } from '../kind.js';

export const scoring: ScoringOf<'order'> = {
  grade({ cards, partial }, { order: given }) {
    const right = cards.map(({ id }) => id);
    if (given.length === 0) return { ask: 'empty' };
    if (new Set(given).size < given.length || given.some((id) => !right.includes(id))) return { ask: 'unclear' };
    if (given.length < right.length) return { ask: 'incomplete' };
    const parts = right.map((id, i) => ({ id, score: given[i] === id ? 1 : 0 }));
    const share = pairsInOrder(given.map((id) => right.indexOf(id)));
    return { score: partial || share === 1 ? share : 0, parts };
  },

  /** These cards stand in this order, others may be between. */
  matches: [(_, { order: given }, answer) => given.filter((id) => answer.split(' ').includes(id)).join(' ') === answer],
};

/** Share of all pairs that stand in rising order, 0 to 1. */
function pairsInOrder(ranks: readonly number[]): number {
  const pairs = ranks.flatMap((rank, i) => ranks.slice(i + 1).map((later) => (rank < later ? 1 : 0)));
  return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}
