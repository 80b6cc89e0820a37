import * as v from 'valibot';
import { guess } from '../nearest.js';

/** A schema with a line for editors. */
export const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));
/** These fields and no others; all that do not belong are named at once. */
export const fields = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected !== 'never') return issue.message;
    const given = Object.keys(issue.path?.[0]?.input ?? {}).filter((key) => !Object.hasOwn(entries, key));
    const comma = given.some((key) => key.includes(' '))
      ? '. Between { } a comma begins the next field: put a text with a comma in quotes'
      : '';
    return given.map((key) => `There is no field "${key}" here${guess(key, Object.keys(entries))}`).join('. ') + comma;
  });
export const many = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.array(schema)]);
export const map = <S extends v.GenericSchema>(schema: S) => v.record(v.string(), schema);

export const text = described(
  v.union([v.string(), v.number()]),
  'Text in Markdown; {n} writes a value, {n/d} a fraction, [noemer](word:noemer) explains a word',
);
export const plain = described(v.union([v.string(), v.number()]), 'Plain text; {n} writes a value');
export const expression = described(
  v.union([v.string(), v.number(), v.boolean()]),
  'An expression, e.g. n < d and gcd(n, d) = 1',
);
export const difficulty = described(
  v.union([v.string(), v.pipe(v.number(), v.minValue(1), v.maxValue(5))]),
  '1 (easiest) to 5; may be an expression',
);
export const id = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'An id is made of letters, digits, points, hyphens and underscores'),
);
export const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const mastery = described(
  fields({ estimate: v.optional(chance), chance: v.optional(chance), confidence: v.optional(chance) }),
  'Mastery numbers that differ from the defaults, 0 to 1',
);
export const figure = described(
  v.looseObject({ figure: v.string() }),
  'A figure as data, e.g. {figure: strip, parts: 5, shaded: 2}; a value may be "{n}"',
);
export const file = described(v.string(), 'A file of this folder');
export const picture = fields({ src: file, alt: described(v.string(), 'What it shows, for who cannot see it') });
const table = v.union([v.array(v.unknown()), map(v.unknown())]);
export const tables = described(map(table), 'Tables for templates: a list of rows, or values by key');
