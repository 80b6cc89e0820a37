import type { SupportKind } from '@leerspoor/content';
import type { GoalEntry } from '../catalogue/catalogue.js';
import { recordIn, type Situation } from './situation.js';

const heavy: readonly SupportKind[] = ['video', 'plan', 'example'];

/** Kinds of help that a goal has and the assignment allows, in the order of the assignment. */
export function kindsOf(s: Situation, { kinds }: GoalEntry): readonly SupportKind[] {
  const order = s.assignment.supports;
  return order ? order.filter((kind) => kinds.includes(kind)) : kinds;
}

/** Ways to be taught: never the kind of last time when there is another. */
export function offerOf(s: Situation, entry: GoalEntry): readonly SupportKind[] {
  const ways = kindsOf(s, entry).filter((kind) => heavy.includes(kind));
  const ordered = s.assignment.supports ? ways : heavy.filter((kind) => ways.includes(kind));
  const others = ordered.filter((kind) => kind !== recordIn(s, entry).help.last);
  return others.length > 0 ? others : ordered;
}
