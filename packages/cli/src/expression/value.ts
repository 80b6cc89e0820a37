/** What an expression of a template can be. A row of a table is a record; a table is a list or a record of rows. */
export type Value = number | string | boolean | Ratio | readonly Value[] | { readonly [name: string]: Value };

/** Names that an expression can read: variables, derived values, tables. */
export type Scope = Readonly<Record<string, Value>>;

/** A fraction as it is written: `top` over `bottom`, with a whole in front where there is one. */
export class Ratio {
  constructor(
    readonly top: number,
    readonly bottom: number,
    readonly whole = 0,
  ) {}
}

/** A fault in an expression, as a sentence for the author. */
export class ExpressionError extends Error {}

/** The greatest common divisor of two whole numbers; of 0 and n it is n. */
export function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** `top/bottom` in lowest terms. */
export function simplify(top: number, bottom: number): Ratio {
  const divisor = gcd(top, bottom);
  return new Ratio(top / divisor, bottom / divisor);
}

/** `top/bottom` with its wholes taken out: 7/4 is 1 3/4. */
export function mixed(top: number, bottom: number): Ratio {
  return new Ratio(top % bottom, bottom, Math.floor(top / bottom));
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isRecord(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Ratio);
}

/** Same value: numbers and texts by themselves, fractions as written, lists and rows by their parts. */
export function same(a: Value, b: Value): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
