import { expect } from '@open-wc/testing';
import '@leerspoor/content/sentences';
import {
  also,
  boolean,
  file,
  id,
  integer,
  keyed,
  list,
  named,
  number,
  object,
  oneOf,
  optional,
  record,
  ref,
  text,
  Trail,
  variant,
  type Schema,
} from '@leerspoor/content/schema';
import fc from 'fast-check';

interface Pet {
  readonly name: string;
  readonly legs: number;
  readonly wild?: boolean | undefined;
}
const pet: Schema<Pet> = object<Pet>({ name: text(20), legs: integer(0, 8), wild: optional(boolean) });

function issues<T>(schema: Schema<T>, value: unknown): string[] {
  const trail = new Trail();
  schema(value, trail);
  return trail.finish().map(({ path, message }) => `${path}: ${message}`);
}

describe('a schema', () => {
  it('does not compile for less or more than its type', () => {
    // @ts-expect-error a field is left out
    object<Pet>({ name: text(20), legs: integer(0, 8) });
    // @ts-expect-error a field is too many
    object<Pet>({ name: text(20), legs: integer(0, 8), wild: optional(boolean), tail: boolean });
    // @ts-expect-error a field may be absent in the type, not in the schema
    object<Pet>({ name: text(20), legs: integer(0, 8), wild: boolean });
    // @ts-expect-error one value of the type is left out
    const size: Schema<'small' | 'large'> = oneOf('small');
    expect(size).to.be.a('function');
  });

  it('tells of every field that is wrong, missing or unknown, with the nearest known name', () => {
    expect(issues(pet, { name: '', lgs: 4, wild: 'no', toString: 1, constructor: 2 })).to.deep.equal([
      'name: This must be text of 1 to 20 characters, not "".',
      'legs: This is missing. It must be a whole number from 0 to 8.',
      'wild: This must be true or false, not "no".',
      ': There is no field "lgs" here. Did you mean "legs"?',
      ': There is no field "toString" here.',
      ': There is no field "constructor" here.',
    ]);
  });

  it('takes no list, null, text or number for an object', () => {
    for (const value of [[], null, 'x', 1, undefined]) expect(issues(pet, value)).to.have.length(1);
  });

  it('refuses keys that every object has, in objects and in records', () => {
    const own = JSON.parse('{"name":"Rex","legs":4,"__proto__":{"wild":true}}') as object;
    expect(issues(pet, own)).to.deep.equal([': There is no field "__proto__" here.']);
    const names = record(id, text(10));
    for (const key of ['__proto__', 'constructor', 'hasOwnProperty'])
      expect(issues(names, JSON.parse(`{"${key}":"x"}`))).to.have.length(1);
  });

  it('tells variants apart by a name, and by which field is there', () => {
    interface Shapes {
      round: { readonly shape: 'round'; readonly size: number };
      square: { readonly shape: 'square'; readonly side: number };
    }
    const size = number(0, 9);
    const shape = variant<Shapes>('shape', {
      round: object<Shapes['round']>({ shape: oneOf('round'), size }),
      square: object<Shapes['square']>({ shape: oneOf('square'), side: size }),
    });
    expect(issues(shape, { shape: 'square', side: 2 })).to.deep.equal([]);
    expect(issues(shape, { shape: 'square', size: 2 })).to.have.length(2);
    expect(issues(shape, { shape: 'oval' })).to.deep.equal([
      'shape: This must be one of "round", "square", not "oval".',
    ]);
    const either = keyed<{ size: { readonly size: number }; side: { readonly side: number } }>({
      size: object<{ readonly size: number }>({ size }),
      side: object<{ readonly side: number }>({ side: size }),
    });
    expect(issues(either, { side: 1 })).to.deep.equal([]);
    expect(issues(either, { edge: 1 })).to.deep.equal([
      ': This must be a set of fields with one of "size", "side", not a set of fields.',
    ]);
  });

  it('resolves a name that is given later, and tells of one that is not given', () => {
    const things = list(
      object<{ readonly id: string; readonly like: string }>({ id: named('goal'), like: ref('goal') }),
    );
    expect(
      issues(things, [
        { id: 'a', like: 'b' },
        { id: 'b', like: 'a' },
      ]),
    ).to.deep.equal([]);
    expect(issues(things, [{ id: 'alpha', like: 'alpah' }])).to.deep.equal([
      '[0].like: There is no goal "alpah". Did you mean "alpha"?',
    ]);
    expect(
      issues(things, [
        { id: 'a', like: 'a' },
        { id: 'a', like: 'a' },
      ]),
    ).to.deep.equal(['[1].id: A second goal with the id "a". Give each its own.']);
  });

  it('looks further only where the shape is right', () => {
    const even = also(integer(0, 10), (value, trail) => value % 2 === 0 || trail.report(['noGap']));
    expect(issues(even, 4)).to.deep.equal([]);
    expect(issues(even, 3)).to.have.length(1);
    expect(issues(even, 'x')).to.have.length(1);
  });

  it('stops counting issues at a thousand, and says how many more there are', () => {
    const all = issues(
      list(boolean, 0, 5_000),
      Array.from({ length: 1_500 }, () => 1),
    );
    expect(all).to.have.length(1_001);
    expect(all.at(-1)).to.equal(': 500 more problems. Mend these first.');
  });

  const json = fc.jsonValue();

  it('never throws, and is true exactly where it reports nothing', () => {
    const schemas: readonly Schema<never>[] = [pet, list(pet), record(id, pet), text(5), file, id] as never;
    fc.assert(
      fc.property(fc.constantFrom(...schemas), fc.anything(), (schema, value) => {
        const trail = new Trail();
        expect(schema(value, trail)).to.equal(trail.finish().length === 0);
      }),
    );
  });

  it('takes what has the shape, and refuses it after any one change of type', () => {
    const pets = fc.record({ name: fc.stringMatching(/^[a-z]{1,20}$/), legs: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(pets, { maxLength: 20 }), json, (some, stray) => {
        expect(issues(list(pet), some)).to.deep.equal([]);
        fc.pre(typeof stray !== 'object' || stray === null || Array.isArray(stray));
        expect(issues(list(pet), [...some, stray])).to.not.deep.equal([]);
      }),
    );
  });
});
