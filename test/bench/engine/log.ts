import type { PackHead } from '@leerspoor/content';
import { simulate, type Assignment, type Fact } from '@leerspoor/engine';

/** The first so many facts of one pupil at work on the pack. */
export function factsOf(pack: PackHead, count: number, assignment: Assignment = {}): readonly Fact[] {
  for (let seed = 1; seed <= 50; seed++) {
    const facts: Fact[] = [];
    simulate(pack, { pupils: 1, seed, assignment, sessions: 400, onFact: (fact) => facts.push(fact) });
    if (facts.length >= count) return facts.slice(0, count);
  }
  throw new Error(`No pupil works for ${count} facts on ${pack.id}.`);
}
