import { expect } from '@open-wc/testing';
import { score, type ExpressionInteraction, type Response } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

const typed = (text: string): Response => ({ type: 'expression', text });
const sum = (correct: string, form: ExpressionInteraction['form']): ExpressionInteraction => ({
  type: 'expression',
  correct,
  form,
});

describe('a typed expression', () => {
  table(keyOf(sum('3 × 4', 'same'), { '3 + 4': 'adds', '12': 'worked-out' }), typed, [
    ['3 × 4', 1],
    ['4 × 3', 1],
    ['3x4', 1],
    ['3 X 4', 1],
    ['3*4', 1],
    ['3·4', 1],
    ['３×４', 1],
    ['(3 × 4)', 1],
    ['3 + 4', '0 adds'],
    ['4+3', '0 adds'],
    ['12', '0 worked-out'],
    ['2 × 6', 0],
    ['3 × 3 + 3', 0],
    ['', 'empty'],
    ['3 ×', 'unclear'],
    ['× 4', 'unclear'],
    ['3 4', 'unclear'],
    ['(3 × 4', 'unclear'],
    ['3 × 4)', 'unclear'],
    ['3 × 4 = 12', 'unclear'],
    ['drie keer vier', 'unclear'],
    ['3/0', 'unclear'],
    ['alert(1)', 'unclear'],
    ['9'.repeat(50), 'unclear'],
    ['('.repeat(60), 'unclear'],
    ['1+'.repeat(80), 'long'],
  ]);

  table(keyOf(sum('1/2 + 1/4', 'value')), typed, [
    ['1/2 + 1/4', 1],
    ['3/4', 1],
    ['0,75', 1],
    ['0.5 + 0.25', 1],
    ['1 - 1/4', 1],
    ['3:4', 1],
    ['3 ÷ 4', 1],
    ['-(-3/4)', 1],
    ['2/6', 0],
    ['1', 0],
  ]);

  table(keyOf(sum('7 - 3', 'exact')), typed, [
    ['7 - 3', 1],
    ['7−3', 1],
    ['7 – 3', 1],
    ['-3 + 7', 0],
    ['4', 0],
    ['3 - 7', 0],
  ]);

  table(keyOf(sum('2 × (3 + 4)', 'same')), typed, [
    ['(4 + 3) × 2', 1],
    ['2 × 3 + 4', 0],
    ['2 × 7', 0],
    ['14', 0],
  ]);

  enough('expression');

  const small = fc.integer({ min: 1, max: 20 });
  it('is the same in any order of terms and factors, and not when a number differs', () => {
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const key = keyOf(sum(`${a} × ${b} + ${c}`, 'same'));
        expect(score(key, typed(`${c} + ${b} × ${a}`)).score).to.equal(1);
        expect(score(key, typed(`${c} + ${b} × ${a + 1}`)).score).to.equal(0);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-*/(). ,×:')) }),
        ),
        (text) => {
          expect(score(keyOf(sum('3 × 4', 'value')), typed(text)).score).to.be.oneOf([0, 1]);
        },
      ),
    );
  });
});
