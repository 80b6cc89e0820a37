import type { PackHead } from '@leerspoor/content';
import { replay, type Fact, type FactOf, type Leerstatus } from '@leerspoor/engine';

/** What was known of a goal after one answer to it. */
export interface Point extends Pick<Leerstatus, 'estimate' | 'low' | 'high' | 'mastered'> {
  /** The answer. */
  readonly fact: FactOf<'item.answered'>;
}

/** The leerstatus of every goal, answer after answer, as the engine knew it then. */
export function courses(pack: PackHead, facts: readonly Fact[]): ReadonlyMap<string, readonly Point[]> {
  const history = replay(pack, []);
  const found = new Map<string, Point[]>();
  for (const fact of facts) {
    history.add(fact);
    if (fact.type !== 'item.answered') continue;
    for (const goal of fact.goals) {
      const { estimate, low, high, mastered } = history.leerstatus(goal);
      found.set(goal, [...(found.get(goal) ?? []), { fact, estimate, low, high, mastered }]);
    }
  }
  return found;
}
