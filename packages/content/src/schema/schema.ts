import type { Expected } from './fault.js';
import type { Trail } from './trail.js';

/**
 * Checks that a value is a T and reports on the trail what is not. Invariant in T: a schema of less or of more than
 * the type does not compile, so that types and schemas cannot drift apart.
 */
export interface Schema<in out T> {
  (value: unknown, trail: Trail): value is T;
  /** Where this is so the value is right, and there is nothing to walk: a quick word before the long one. */
  readonly holds?: (value: unknown) => boolean;
}

/** A schema for every field of T, optional ones included. */
export type Fields<T> = { readonly [K in keyof T]-?: Schema<T[K]> };

/** A schema from a test of one value. */
export function that<T>(expects: Expected, holds: (value: unknown) => boolean): Schema<T> {
  const schema = (value: unknown, trail: Trail): value is T =>
    holds(value) || trail.report(value === undefined ? ['missing', expects] : ['wrong', expects, value]);
  return Object.assign(schema, { holds });
}

export const boolean: Schema<boolean> = that(['boolean'], (value) => typeof value === 'boolean');

export const number = (min: number, max: number): Schema<number> =>
  that(['number', min, max], (value) => typeof value === 'number' && value >= min && value <= max);

export const integer = (min: number, max: number): Schema<number> =>
  that(
    ['integer', min, max],
    (value) => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  );

export function oneOf<const T extends string | number>(...values: T[]): Schema<T> {
  const all: readonly unknown[] = values;
  return that(['oneOf', values], (value) => all.includes(value));
}

export function optional<T>(schema: Schema<T>): Schema<T | undefined> {
  const { holds } = schema;
  const either = (value: unknown, trail: Trail): value is T | undefined => value === undefined || schema(value, trail);
  return Object.assign(either, { holds: (value: unknown) => value === undefined || (holds?.(value) ?? false) });
}

export function list<T>(schema: Schema<T>, min = 0, max = 1_000): Schema<readonly T[]> {
  const isList = that<readonly unknown[]>(
    ['list', min, max],
    (value) => Array.isArray(value) && value.length >= min && value.length <= max,
  );
  return (value, trail): value is readonly T[] => {
    if (!isList(value, trail)) return false;
    let ok = true;
    for (let i = 0; i < value.length; i++) ok = trail.at(i, value[i], schema) && ok;
    return ok;
  };
}

export const isRecord: Schema<Record<string, unknown>> = that<Record<string, unknown>>(
  ['record'],
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const mostUnknown = 50;

/** Exactly these fields: every other is reported, with the nearest known name. */
export function object<T extends object>(fields: Fields<T>): Schema<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  const checks = names.map((name) => fields[name]);
  const tests = checks.map(({ holds }) => holds);
  const mayLack = tests.map((holds) => holds?.(undefined) ?? false);
  return (value, trail): value is T => {
    if (!isRecord(value, trail)) return false;
    let ok = true;
    let known = 0;
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      const field = value[name];
      if (field !== undefined) known++;
      else if (mayLack[i]) continue;
      if (!tests[i]?.(field)) ok = trail.at(name, field, checks[i]!) && ok;
    }
    const keys = Object.keys(value);
    if (keys.length === known) return ok; // as it nearly always is: nothing to look for
    const unknown = keys.filter((key) => !Object.hasOwn(fields, key));
    for (const key of unknown.slice(0, mostUnknown)) ok = trail.report(['unknownField', key, names]);
    return ok;
  };
}

/** Any names that `key` accepts, each with a value of one kind. */
export function record<T>(key: Schema<string>, schema: Schema<T>, most = 1_000): Schema<Readonly<Record<string, T>>> {
  return (value, trail): value is Readonly<Record<string, T>> => {
    if (!isRecord(value, trail)) return false;
    const keys = Object.keys(value);
    if (keys.length > most) return trail.report(['wrong', ['list', 0, most], value]);
    let ok = true;
    for (const name of keys) ok = trail.at(name, name, key) && trail.at(name, value[name], schema) && ok;
    return ok;
  };
}

/** One of several objects, told apart by the name in one field. */
export function variant<M extends object>(
  field: string,
  schemas: { readonly [K in keyof M]: Schema<M[K]> },
): Schema<M[keyof M]> {
  const names = Object.keys(schemas) as (keyof M & string)[];
  const isName = oneOf(...names);
  return (value, trail): value is M[keyof M] => {
    if (!isRecord(value, trail)) return false;
    const name = names.find((one) => one === value[field]);
    return name === undefined ? trail.at(field, value[field], isName) : schemas[name](value, trail);
  };
}

/** One of several objects, told apart by which field is there. */
export function keyed<M extends object>(schemas: { readonly [K in keyof M]: Schema<M[K]> }): Schema<M[keyof M]> {
  const names = Object.keys(schemas) as (keyof M & string)[];
  return (value, trail): value is M[keyof M] => {
    if (!isRecord(value, trail)) return false;
    const name = names.find((one) => Object.hasOwn(value, one));
    return name === undefined ? trail.report(['wrong', ['fieldOf', names], value]) : schemas[name](value, trail);
  };
}

/** A schema, and what else must hold of a value that is right so far. */
export function also<T>(schema: Schema<T>, check: (value: T, trail: Trail) => boolean): Schema<T> {
  return (value, trail): value is T => schema(value, trail) && check(value, trail);
}
