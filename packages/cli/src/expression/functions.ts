import { ExpressionError, gcd, mixed, Ratio, same, simplify, type Value } from './value.js';

/** A function of the expression language: how many arguments it takes, and what it gives. */
interface Definition {
  readonly min: number;
  readonly max: number;
  readonly run: (...args: Value[]) => Value;
}

const numeric = (min: number, max: number, run: (...args: number[]) => Value): Definition => ({
  min,
  max,
  run: (...args) => run(...args.map(toNumber)),
});
const textual = (run: (text: string) => Value): Definition => ({ min: 1, max: 1, run: (text) => run(toText(text)) });

/** Every function a template can call; documented in docs/content-format.md. */
export const functions: ReadonlyMap<string, Definition> = new Map(
  Object.entries({
    gcd: numeric(2, 2, (a, b) => gcd(a, b)),
    lcm: numeric(2, 2, (a, b) => (a * b) / gcd(a, b)),
    min: numeric(1, 9, Math.min),
    max: numeric(1, 9, Math.max),
    abs: numeric(1, 1, Math.abs),
    floor: numeric(1, 1, Math.floor),
    ceil: numeric(1, 1, Math.ceil),
    round: numeric(1, 1, Math.round),
    /** A fraction as written. */
    fraction: numeric(2, 2, (top, bottom) => new Ratio(top, bottom)),
    /** A fraction in lowest terms. */
    simplify: numeric(2, 2, (top, bottom) => simplify(top, bottom)),
    /** A fraction with its wholes taken out. */
    mixed: numeric(2, 2, (top, bottom) => mixed(top, bottom)),
    upper: textual((text) => text.toUpperCase()),
    lower: textual((text) => text.toLowerCase()),
    capital: textual((text) => text.charAt(0).toUpperCase() + text.slice(1)),
    length: { min: 1, max: 1, run: (value) => (Array.isArray(value) ? value.length : toText(value).length) },
    list: { min: 0, max: 20, run: (...values) => values },
    /** The whole numbers from one to another. */
    range: numeric(2, 2, (from, to) =>
      Array.from({ length: Math.min(100, Math.max(0, to - from + 1)) }, (_, i) => from + i),
    ),
    /** Which place a number takes in a list, from small to big: the smallest is 1. */
    rank: { min: 2, max: 2, run: (value, list) => 1 + numbers(list).filter((one) => one < toNumber(value)).length },
    /** A list of so many times the same. */
    repeat: {
      min: 2,
      max: 2,
      run: (value, count) => Array.from({ length: Math.min(100, toNumber(count)) }, () => value),
    },
    /** The first letters of a text. */
    first: { min: 2, max: 2, run: (text, count) => toText(text).slice(0, toNumber(count)) },
    /** The last letters of a text. */
    last: { min: 2, max: 2, run: (text, count) => toText(text).slice(-toNumber(count)) },
    /** A text without its ending. */
    without: { min: 2, max: 2, run: (text, ending) => without(toText(text), toText(ending)) },
    replace: { min: 3, max: 3, run: (text, from, to) => toText(text).replaceAll(toText(from), toText(to)) },
    starts: { min: 2, max: 2, run: (text, start) => toText(text).startsWith(toText(start)) },
    ends: { min: 2, max: 2, run: (text, end) => toText(text).endsWith(toText(end)) },
    distinct: {
      min: 1,
      max: 9,
      run: (...values) => values.every((a, i) => values.slice(i + 1).every((b) => !same(a, b))),
    },
  } satisfies Record<string, Definition>),
);

/** Calls a function by name. Throws an ExpressionError where it does not exist or is given the wrong things. */
export function call(name: string, args: Value[]): Value {
  const definition = functions.get(name);
  if (!definition)
    throw new ExpressionError(`There is no function "${name}"; there are ${[...functions.keys()].join(', ')}, if`);
  if (args.length < definition.min || args.length > definition.max)
    throw new ExpressionError(
      `${name}() takes ${definition.min === definition.max ? definition.min : `${definition.min} to ${definition.max}`} values, not ${args.length}`,
    );
  return definition.run(...args);
}

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  throw new ExpressionError(`A number is needed, not ${JSON.stringify(value)}`);
}

function numbers(value: Value): number[] {
  if (Array.isArray(value)) return value.map(toNumber);
  throw new ExpressionError(`A list of numbers is needed, not ${JSON.stringify(value)}`);
}

export function toText(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new ExpressionError(`A text is needed, not ${JSON.stringify(value)}`);
}

function without(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, text.length - ending.length) : text;
}
