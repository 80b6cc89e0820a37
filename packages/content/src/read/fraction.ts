import type { Ask } from '../model/question.js';
import { tidy } from './tidy.js';
import { fractionInDigits } from './words.js';

/** A fraction as it was written: sign, whole in front, above and below the bar; and its value top/bottom. */
export interface Fraction {
  readonly negative: boolean;
  readonly whole: number;
  readonly above: number;
  readonly below: number;
  /** Value: an exact integer over a positive one. */
  readonly top: number;
  readonly bottom: number;
  /** Cannot be simplified, and not more than 1 above the bar where a whole stands in front. */
  readonly simplest: boolean;
}

/** Reads "3/4", "3 / 4", "1 3/4", "-1/2", "½", "1½", "3", "anderhalf"; at most 5 digits a number. */
export function readFraction(typed: string): Fraction | { readonly ask: Ask } {
  const text = tidy(typed);
  if (text.length > 60) return { ask: 'long' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ask: 'empty' };
  if (noTop.test(text)) return { ask: 'incomplete' };
  const match = /^(-?) ?(?:(\d+)(?: |$))?(?:(\d+) ?\/ ?(\d+))?$/.exec(fractionInDigits(text));
  if (!match) return { ask: halfFilled.test(text) ? 'incomplete' : 'unclear' };
  const digits = match.slice(2).map((part: string | undefined) => part ?? '');
  if (digits.some((part) => part.length > 5)) return { ask: 'long' };
  const below = digits[2] === '' ? 1 : Number(digits[2]);
  if (below === 0) return { ask: 'zero' };
  return fraction(match[1] === '-', Number(digits[0]), Number(digits[1]), below);
}

/** "1 /4": a whole in front of a bar with nothing above it, as the boxes of a mixed number give it. */
const noTop = /^-? ?\d+ \/\d+$/;

/** A bar with a number on one side only. */
const halfFilled = /^-? ?(\d+ )?(\d+ ?\/|\/ ?\d+)$/;

function fraction(negative: boolean, whole: number, above: number, below: number): Fraction {
  const size = whole * below + above;
  const simplest = divisor(above, below) === 1 && (whole === 0 || above < below);
  return { negative, whole, above, below, top: negative && size > 0 ? -size : size, bottom: below, simplest };
}

/** Equal in value. Exact: numbers of 5 digits keep the products far under 2^53. */
export const equal = (a: Fraction, b: Fraction): boolean => a.top * b.bottom === b.top * a.bottom;

/** Written with the same numbers. */
export const alike = (a: Fraction, b: Fraction): boolean =>
  a.negative === b.negative && a.whole === b.whole && a.above === b.above && a.below === b.below;

/** Greatest common divisor. */
export function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
