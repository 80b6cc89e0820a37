import { expect } from '@open-wc/testing';
import { readNumber, score, type NumberInteraction, type Response } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

const typed = (text: string): Response => ({ type: 'number', text });
const number = (correct: number, more: Partial<NumberInteraction> = {}): NumberInteraction => ({
  type: 'number',
  correct: [correct],
  ...more,
});

describe('a typed number', () => {
  table(keyOf(number(3.14), { '31,4': 'place', '4,13': 'swapped' }), typed, [
    ['3.14', 1],
    ['3,14', 1],
    [' 3,14 ', 1],
    ['+3,14', 1],
    ['3,140', 1],
    ['03,14', 1],
    ['３,１４', 1],
    ['３，１４', 1],
    ['３．１４', 1],
    ['٣.١٤', 1],
    ['\u200e3,14\u200f', 1],
    ['\u202e3,14\u202c', 1],
    ['3,15', 0],
    ['314', 0],
    ['31,4', '0 place'],
    ['31.4', '0 place'],
    ['4,13', '0 swapped'],
    ['-3,14', 0],
    ['', 'empty'],
    ['   ', 'empty'],
    ['\u200b', 'empty'],
    [',', 'empty'],
    ['?', 'empty'],
    ['😀', 'empty'],
    ['3,1,4', 'unclear'],
    ['3..14', 'unclear'],
    ['3,', 'unclear'],
    ['drie komma veertien', 'unclear'],
    ['3,14 of 3,15', 'unclear'],
    ['<b>3,14</b>', 'unclear'],
    ['10^400', 'unclear'],
    ['1e5', 'unclear'],
    ['NaN', 'unclear'],
    ['Infinity', 'unclear'],
    ['0x10', 'unclear'],
    ['3,14 cm', 'unit'],
    ['€ 3,14', 'unit'],
    ['9'.repeat(400), 'long'],
    ['9'.repeat(30), 'unclear'],
    ['constructor', 'unclear'],
  ]);

  table(keyOf(number(-5), { '5': 'sign' }), typed, [
    ['-5', 1],
    ['- 5', 1],
    ['\u22125', 1],
    ['\u20135', 1],
    ['\u20145', 1],
    ['\u20105', 1],
    ['\u20115', 1],
    ['\ufe635', 1],
    ['\uff0d5', 1],
    ['\u27965', 1],
    ['5', '0 sign'],
    ['--5', 'unclear'],
    ['5-', 'unclear'],
  ]);

  table(keyOf(number(1250)), typed, [
    ['1250', 1],
    ['1.250', 1],
    ['1 250', 1],
    ['1\u00a0250', 1],
    ['1\u202f250', 1],
    ['1.250,0', 1],
    ['1,250.0', 1],
    ['1250,00', 1],
    ['1,250', 0],
    ['12 50', 'unclear'],
    ['1.25', 0],
  ]);

  table(keyOf(number(1.25)), typed, [
    ['1.250', 1],
    ['1,250', 1],
    ['1 1/4', 1],
    ['1\u00bc', 1],
    ['5/4', 1],
    ['10/8', 'unclear'],
  ]);

  table(keyOf(number(1_000_000)), typed, [
    ['1.000.000', 1],
    ['1 000 000', 1],
    ['1,000,000', 1],
    ['1000000', 1],
    ['1.000', 0],
  ]);

  table(keyOf(number(1.5)), typed, [
    ['anderhalf', 1],
    ['Anderhalve', 1],
    ['1 1/2', 1],
    ['1\u00bd', 1],
    ['1 \u00bd', 1],
    ['3/2', 1],
  ]);

  table(keyOf(number(3)), typed, [
    ['drie', 1],
    ['3.', 1],
    ['6/2', 'unclear'],
    ['vier', 0],
  ]);

  table(keyOf(number(20, { tolerance: 0.5 })), typed, [
    ['20', 1],
    ['20,5', 1],
    ['19,5', 1],
    ['20,51', 0],
    ['19,49', 0],
  ]);

  table(keyOf(number(12, { unit: 'cm' }), { '120': 'place' }), typed, [
    ['12', 1],
    ['12 cm', 1],
    ['12cm', 1],
    ['12 CM', 1],
    ['12 m', 'unit'],
    ['12 mm', 'unit'],
    ['120 cm', '0 place'],
  ]);

  table(keyOf(number(3.5, { unit: '€' })), typed, [
    ['€ 3,50', 1],
    ['3,50 €', 1],
    ['3,5', 1],
    ['$ 3,50', 'unit'],
  ]);

  table(keyOf(number(120, { units: { cm: 1, m: 100 } }), { '12': 'place' }), typed, [
    ['120 cm', 1],
    ['1,2 m', 1],
    ['1.2m', 1],
    ['1,2 cm', 0],
    ['12 cm', '0 place'],
    ['0,12 m', '0 place'],
    ['120', 'unit'],
    ['120 km', 'unclear'],
  ]);

  enough('number');

  it('reads what it writes: any number of up to 9 digits and 4 decimals, with comma or point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom(1, 10, 100, 10_000),
        (digits, by) => {
          const value = digits / by;
          expect(readNumber(String(value).replace('.', ','))).to.include(value === 0 ? 0 : value);
          expect(readNumber(String(value))).to.include(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it('gives a score from 0 to 1 for any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789,.-/ ½²€ cm')) }),
        ),
        (text) => {
          const { score: value } = score(keyOf(number(3, { unit: 'cm' })), typed(text));
          expect(value === 0 || value === 1).to.equal(true);
        },
      ),
    );
  });
});
