import { readFraction } from './fraction.js';
import { tidy } from './tidy.js';
import { wordNumber } from './words.js';

/**
 * The values that typed text can stand for: none where it is no number, two where a point may be a decimal point or
 * part thousands ("1.250"). At most 15 digits; a fraction only where it cannot be simplified.
 */
export function readNumber(typed: string): readonly number[] {
  const text = tidy(typed);
  const signed = /^([+-]?) ?(.*)$/.exec(text)!;
  const sign = signed[1] === '-' ? -1 : 1;
  return readUnsigned(signed[2]!).map((value) => (value === 0 ? 0 : sign * value));
}

function readUnsigned(text: string): readonly number[] {
  if (text.replace(/\D/g, '').length > 15) return [];
  const plain = text.replace(/^(\d+)\.$/, '$1');
  if (/^\d+$/.test(plain)) return [Number(plain)];
  if (/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(plain)) return [decimal(plain.replaceAll(' ', ''))];
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(plain)) return [decimal(plain), Number(plain.replace('.', ''))];
  if (/^\d*[.,]\d+$/.test(plain)) return [decimal(plain)];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return [decimal(plain.replaceAll('.', ''))];
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) && /,.*[,.]/.test(plain)) return [decimal(plain.replaceAll(',', ''))];
  const word = wordNumber(plain);
  if (word !== undefined) return [word];
  const fraction = readFraction(plain);
  return 'ask' in fraction || fraction.negative || !fraction.simplest ? [] : [fraction.top / fraction.bottom];
}

const decimal = (text: string) => Number(text.replace(',', '.'));
