import { readFraction } from './fraction.js';
import { readNumber } from './number.js';

/** The value of a number or of text that holds a number or any fraction; undefined where it cannot be read. */
export function valueOf(given: number | string): number | undefined {
  if (typeof given === 'number') return given;
  const number = readNumber(given)[0];
  if (number !== undefined) return number;
  const fraction = readFraction(given);
  return 'ask' in fraction ? undefined : fraction.top / fraction.bottom;
}
