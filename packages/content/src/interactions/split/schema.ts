import { says } from '../../messages.js';
import { count } from '../../parse/figure.js';
import { also, integer, list, object, oneOf, optional, type Schema } from '../../schema/schema.js';
import type { Trail } from '../../schema/trail.js';

/** Fill the gaps of a split scheme: the whole above, its parts below. */
export interface SplitInteraction {
  readonly type: 'split';
  /** Null is a gap. */
  readonly whole: number | null;
  readonly parts: readonly (number | null)[];
  /** Least in a gap among the parts; 0 where absent. */
  readonly least?: number | undefined;
}

export const schema: Schema<SplitInteraction> = also(
  object<SplitInteraction>({
    type: oneOf('split'),
    whole: count,
    parts: list(count, 2, 6),
    least: optional(integer(0, 1_000)),
  }),
  gapsFit,
);

function gapsFit({ whole, parts, least = 0 }: SplitInteraction, trail: Trail): boolean {
  const gaps = parts.filter((part) => part === null).length;
  const known = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if ((whole === null) === gaps > 0) return trail.report(whole === null ? says.twoUnknown : says.noGap);
  return whole === null || known + gaps * least <= whole || trail.report(says.partsTooLarge, 'parts');
}
