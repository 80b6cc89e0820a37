import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluate, gcd, parseBraced, parseExpression, type Scope } from '../../src/expression/index.js';

const scope: Scope = { n: 3, d: 4, w: { heel: 'werken', ik: 'werk' }, t: { 4: 'vierden' }, l: ['a', 'b'] };
const value = (source: string): unknown => evaluate(parseExpression(source), scope);

describe('an expression', () => {
  for (const [source, expected] of [
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['-n + 1', -2],
    ['7 % 4', 3],
    ['n / 2', 1.5],
    ['n < d and not n = d', true],
    ['1 < n < 4', true],
    ['1 < n < 3', false],
    ["'a' in l", true],
    ["'er' in 'werk'", true],
    ['w.ik + "te"', 'werkte'],
    ['t[d]', 'vierden'],
    ['l[1]', 'a'],
    ['if(n > 5, 1 / 0, 2)', 2],
    ['n != 3 or 1 / 0', undefined],
    ['gcd(12, 18)', 6],
    ['lcm(4, 6)', 12],
    ["without(w.heel, 'en')", 'werk'],
    ["last(without(w.heel, 'en'), 1)", 'k'],
    ["replace('a-b', '-', '+')", 'a+b'],
    ["capital('noemer')", 'Noemer'],
    ['length(l)', 2],
    ['rank(5, list(9, 5, 1))', 2],
    ['distinct(1, 2, 1)', false],
    ['list(n) + repeat(1, 2)', [3, 1, 1]],
    ['range(2, 4)', [2, 3, 4]],
  ] as const) {
    it(`${source} is ${expected === undefined ? 'a fault' : JSON.stringify(expected)}`, () => {
      if (expected === undefined) assert.throws(() => value(source), /divided by 0/);
      else assert.deepEqual(value(source), expected);
    });
  }

  for (const [source, says] of [
    ['1 +', /stops too early/],
    ['(1', /"\)" is missing/],
    ['1 2', /wrong place/],
    ['n ? 1', /cannot be read/],
    ['m', /no variable "m"/],
    ['w.stam', /no "stam"/],
    ['constructor', /no variable/],
    ['w.constructor', /no "constructor"/],
    ['l[9]', /no "9"/],
    ['sqrt(4)', /no function "sqrt"/],
    ['gcd(1)', /takes 2 values, not 1/],
    ['upper(l)', /text is needed/],
    ["'a' * 2", /number is needed/],
    ['if(n, 1, 2)', /condition is needed/],
  ] as const) {
    it(`${source} is refused with a sentence`, () => assert.throws(() => value(source), says));
  }

  it('never does anything but give a value or a sentence, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (source) => {
        try {
          value(source);
        } catch (error) {
          assert.equal((error as Error).constructor.name, 'ExpressionError', String(error));
        }
      }),
    );
  });

  it('finds the greatest common divisor', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 99 }),
        (a, b, m) => {
          const divisor = gcd(a, b);
          assert.ok(a % divisor === 0 && b % divisor === 0);
          assert.equal(gcd(a * m, b * m), divisor * m);
        },
      ),
    );
  });
});

describe('what stands between braces', () => {
  for (const [source, type, whole] of [
    ['n', 'value', false],
    ['n/d', 'fraction', false],
    ['n - 1/d + 1', 'fraction', false],
    ['(n / d)', 'value', false],
    ['1 3/4', 'fraction', true],
    ['n (n+1)/d', 'fraction', true],
    ['max(n, d)/(d - n)', 'fraction', false],
  ] as const) {
    it(`{${source}} is a ${whole ? 'mixed number' : type}`, () => {
      const braced = parseBraced(source);
      assert.equal(braced.type, type);
      assert.equal(braced.type === 'fraction' && braced.whole !== undefined, whole);
    });
  }
});
