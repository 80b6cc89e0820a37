import type { CircleFigure, GridFigure, StripFigure } from '../model/figure.js';
import type { Goal } from '../model/goal.js';
import type { Item, ItemRow } from '../model/item.js';
import type { Question } from '../model/question.js';
import type { Plan, PlanStep, Video } from '../model/support.js';
import type { MathNodes } from '../model/text.js';
import { also, type Schema } from './schema.js';
import type { Trail } from './trail.js';

/** Where more can be wrong than the shape. */
interface Audited {
  goal: Goal;
  item: Item;
  question: Question;
  video: Video;
  plan: Plan;
  step: PlanStep;
  math: MathNodes['children'];
  strip: StripFigure;
  shares: Pick<CircleFigure, 'parts' | 'shaded'>;
  grid: GridFigure;
}

type Looks = { readonly [K in keyof Audited]: (value: Audited[K], trail: Trail) => boolean };

/** What only an author can mend: nothing breaks on it, so a page does without. Asked where the shape is right. */
export interface Audit extends Looks {
  /** The items of one goal, among the goals and against the rows of the head, where these are known. */
  readonly items: (
    items: readonly Item[],
    goals: readonly Goal[] | undefined,
    rows: readonly ItemRow[] | undefined,
    trail: Trail,
  ) => boolean;
}

/** A shape, looked at further where there is an audit. */
export function audited<K extends keyof Audited, T extends Audited[K]>(name: K, shape: Schema<T>): Schema<T> {
  return also(shape, (value, trail) => {
    const looks: Looks | undefined = trail.audit;
    return looks?.[name](value, trail) ?? true;
  });
}
