import { divisor } from './fraction.js';
import { tidy } from './tidy.js';
import { fractionInDigits } from './words.js';

/** What an expression comes to, as an exact fraction, and two ways of writing it. */
export interface Expression {
  readonly top: number;
  readonly bottom: number;
  /** As it was typed, signs and spaces made alike. */
  readonly written: string;
  /** The same for expressions that differ only in the order of terms and of factors. */
  readonly sorted: string;
}

type Value = Omit<Expression, 'written'>;

/**
 * Reads sums, differences, products, quotients and brackets of whole and decimal numbers: "3 × 4", "1/2 + 1/4",
 * "2·(3+4)"; a mixed number as one. Undefined where it is none, divides by zero, or outgrows exact numbers; at most 60 characters.
 */
export function readExpression(typed: string): Expression | undefined {
  const written = fractionInDigits(tidy(typed))
    .replace(/(\d+) (\d+ ?\/ ?\d+)/g, '($1+$2)')
    .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
    .replace(/[×xX*·⋅∙]/g, '*')
    .replace(/[÷:]/g, '/')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(?<!\d) | (?!\d)/g, ''); // between two digits it stays, and is no expression
  if (written.length > 60 || !/^[\d.+*/()-]+$/.test(written)) return undefined;
  const tokens = written.match(/\d+(\.\d+)?|[+*/()-]/g) ?? [];
  if (tokens.join('') !== written) return undefined;
  const reader = { tokens, at: 0 };
  const value = sum(reader);
  return value && reader.at === tokens.length ? { ...value, written } : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function sum(reader: Reader): Value | undefined {
  return chain(reader, product, '+', '-', (value) => exact(-value.top, value.bottom, `-${value.sorted}`), plus);
}

function product(reader: Reader): Value | undefined {
  return chain(reader, atom, '*', '/', (value) => exact(value.bottom, value.top, `/${value.sorted}`), times);
}

/** Operands joined by a sign or by its inverse, sorted so that their order does not count. */
function chain(
  reader: Reader,
  operand: (reader: Reader) => Value | undefined,
  sign: string,
  inverse: string,
  inverted: (value: Value) => Value | undefined,
  join: (a: Value, b: Value) => Value | undefined,
): Value | undefined {
  const first = operand(reader);
  const parts = [first];
  while (reader.tokens[reader.at] === sign || reader.tokens[reader.at] === inverse) {
    const isInverse = reader.tokens[reader.at++] === inverse;
    const next = operand(reader);
    parts.push(next && isInverse ? inverted(next) : next);
  }
  const total = parts.reduce((a, b) => a && b && join(a, b));
  if (!total || parts.length === 1) return total;
  return {
    ...total,
    sorted: `(${parts
      .map((part) => part!.sorted)
      .sort()
      .join(sign)})`,
  };
}

function atom(reader: Reader): Value | undefined {
  const token = reader.tokens[reader.at++];
  if (token === '-') {
    const value = atom(reader);
    return value && exact(-value.top, value.bottom, `-${value.sorted}`);
  }
  if (token === '(') {
    const value = sum(reader);
    return reader.tokens[reader.at++] === ')' ? value : undefined;
  }
  if (token === undefined || !/^\d/.test(token)) return undefined;
  const [whole, decimals = ''] = token.split('.');
  return exact(Number(whole! + decimals), 10 ** decimals.length, String(Number(token)));
}

const plus = (a: Value, b: Value) => exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom, '');
const times = (a: Value, b: Value) => exact(a.top * b.top, a.bottom * b.bottom, '');

/** In lowest terms with a positive bottom; undefined over zero or beyond exact integers. */
function exact(top: number, bottom: number, sorted: string): Value | undefined {
  if (bottom === 0 || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) return undefined;
  const by = divisor(Math.abs(top), Math.abs(bottom)) * Math.sign(bottom);
  return { top: top / by || 0, bottom: bottom / by, sorted };
}
