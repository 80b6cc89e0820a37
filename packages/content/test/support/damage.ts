import fc from 'fast-check';
import { whole } from './pack.js';

/** Values that break parsers: wrong types, prototype keys, invisible and turned text, far too much. */
export const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -0,
    -1,
    NaN,
    Infinity,
    1e308,
    10n,
    Symbol('x'),
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '\u202e',
    '\u0000',
    '\ud800',
    '😀',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.test',
    '..',
    'x'.repeat(100_000),
    [],
    {},
    () => 1,
    new Date(0),
    new Map([[1, 2]]),
    Object.create(null),
    JSON.parse('{"__proto__":{"polluted":true}}'),
  ),
  fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withNullPrototype: true }),
);

/** A copy of the pack with a few random places replaced, dropped or added to. */
export const damaged = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('put', 'drop', 'add'), hostile), { minLength: 1, maxLength: 4 })
  .map((damages) => {
    const input = whole();
    for (const [at, how, value] of damages) {
      const places = placesIn(input);
      const { parent, key } = places[at % places.length]!;
      if (how === 'put') parent[key] = value;
      else if (how === 'drop') Reflect.deleteProperty(parent, key);
      else parent[`${key}x`] = value;
    }
    return input;
  });

type Place = { parent: Record<string, unknown>; key: string };

function placesIn(value: unknown, depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 12) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key], depth + 1)]);
}
