import { readNumber } from '../../read/number.js';
import type { AnswersOf } from '../kind.js';
import type { Trail } from '../../schema/trail.js';
import type { SplitInteraction } from './schema.js';
import { gapsOf, knownOf, sum } from './score.js';

export const answers: AnswersOf<'split'> = {
  right: (interaction) => [{ type: 'split', values: rightNumbers(interaction).map(String) }],

  /** A known wrong answer holds the number of each gap: '13', or '5 4'. */
  respond(interaction, answer) {
    const values = answer.split(' ');
    const readable = values.length === gapsOf(interaction) && values.every((value) => readNumber(value).length > 0);
    return readable ? { type: 'split', values } : undefined;
  },

  patterns: {
    /** The whole again. */
    whole: oneGap(({ whole }) => [whole ?? NaN]),
    /** The part that can be seen. */
    part: oneGap(({ parts }) => knownOf(parts)),
    /** Whole and part added. */
    sum: oneGap(({ whole, parts }) => [(whole ?? NaN) + sum(knownOf(parts))]),
    'one-off': oneGap((interaction) => [-1, 1].map((off) => rightNumbers(interaction)[0]! + off)),
  },

  guess: () => 0,
  fits: gapsFit,
};

function oneGap(rule: (interaction: SplitInteraction) => readonly number[]) {
  return (interaction: SplitInteraction): string[] =>
    gapsOf(interaction) === 1
      ? rule(interaction)
          .filter((value) => value >= 0)
          .map(String)
      : [];
}

/** The least in every gap, the rest in the last. */
function rightNumbers({ whole, parts, least = 0 }: SplitInteraction): number[] {
  const visible = sum(knownOf(parts));
  if (whole === null) return [visible];
  const gaps = parts.filter((part) => part === null).length;
  return Array.from({ length: gaps }, (_, i) => (i < gaps - 1 ? least : whole - visible - least * (gaps - 1)));
}

function gapsFit({ whole, parts, least = 0 }: SplitInteraction, trail: Trail): boolean {
  const gaps = parts.filter((part) => part === null).length;
  if ((whole === null) === gaps > 0) return trail.report(whole === null ? ['twoUnknown'] : ['noGap']);
  return whole === null || sum(knownOf(parts)) + gaps * least <= whole || trail.report(['partsTooLarge'], 'parts');
}
