/** A chain of `depth` objects or lists. */
export const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
};

export const circle = (): unknown => {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
};

/** Own keys that are not what they seem, as JSON brings them in. */
export const prototypes: Readonly<Record<string, string>> = {
  __proto__: '{"__proto__":{"polluted":1}}',
  'constructor of a prototype': '{"constructor":{"prototype":{"polluted":1}}}',
  prototype: '{"prototype":{"polluted":1}}',
  hasOwnProperty: '{"hasOwnProperty":1}',
  toString: '{"toString":null,"valueOf":null}',
  then: '{"then":1}',
  toJSON: '{"toJSON":1}',
  __defineGetter__: '{"__defineGetter__":"x","__lookupSetter__":"y"}',
};

/** What is no object where one is expected. */
export const odd: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  'a number that is none': () => NaN,
  'without end': () => Infinity,
  'a big number': () => 10n,
  yes: () => true,
  text: () => 'x',
  'an empty list': () => [],
  'an empty object': () => ({}),
  'a function': () => () => executed(),
  'a date': () => new Date(NaN),
  'a map': () => new Map([['type', 'x']]),
  'a list with a hole': () => new Array<unknown>(3),
  'an object without prototype': () => Object.create(null) as unknown,
  'a circle': circle,
  'a field that throws': () =>
    Object.defineProperty({}, 'type', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    }),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    ),
  'a thousand deep': () => deep(1_000, (inner) => ({ a: inner })),
  'a hundred thousand lists deep': () => deep(100_000, (inner) => [inner]),
  'a million characters': () => 'x'.repeat(1_000_000),
  'a hundred thousand fields': () => Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${i}`, i])),
};

declare global {
  /** Counts what ran that must not. */
  function executed(): void;
}
