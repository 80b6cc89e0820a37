import type { Item, ItemRow } from '../model/item.js';
import type { Goal } from '../model/goal.js';
import type { AnswerKey } from '../model/question.js';
import type { Plan } from '../model/support.js';
import type { Trail } from './trail.js';

/** What only an author can mend: nothing breaks on it, so a page does without. Called where the shape is right. */
export interface Audit {
  /** The right and wrong answers of a question. */
  readonly answers: (key: Pick<AnswerKey, 'interaction' | 'wrong'>, trail: Trail) => boolean;
  readonly item: (item: Item, trail: Trail) => boolean;
  readonly plan: (plan: Plan, trail: Trail) => boolean;
  /** The items of one goal, among the goals and against the rows of the head, where these are known. */
  readonly items: (
    items: readonly Item[],
    goals: readonly Goal[] | undefined,
    rows: readonly ItemRow[] | undefined,
    trail: Trail,
  ) => boolean;
}
