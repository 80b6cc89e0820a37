import { count } from '../../parse/figure.js';
import { integer, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';

/** Fill the gaps of a split scheme: the whole above, its parts below. */
export interface SplitInteraction {
  readonly type: 'split';
  /** Null is a gap. */
  readonly whole: number | null;
  readonly parts: readonly (number | null)[];
  /** Least in a gap among the parts; 0 where absent. */
  readonly least?: number | undefined;
}

export const schema: Schema<SplitInteraction> = object<SplitInteraction>({
  type: oneOf('split'),
  whole: count,
  parts: list(count, 2, 6),
  least: optional(integer(0, 1_000)),
});
