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
  if ((whole === null) === gaps > 0) return trail.report(whole === null ? ['twoUnknown'] : ['noGap']);
  return whole === null || sum(knownOf(parts)) + gaps * least <= whole || trail.report(['partsTooLarge'], 'parts');
}

export const knownOf = (parts: readonly (number | null)[]): readonly number[] => parts.filter((part) => part !== null);
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
export const gapsOf = ({ whole, parts }: SplitInteraction): number =>
  [whole, ...parts].filter((one) => one === null).length;
