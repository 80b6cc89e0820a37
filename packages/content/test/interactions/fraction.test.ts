import { expect } from '@open-wc/testing';
import { readFraction, score, type FractionInteraction, type Response } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

const typed = (text: string): Response => ({ type: 'fraction', text });
const equal = (correct: string): FractionInteraction => ({ type: 'fraction', correct, form: 'equal' });
const exact = (correct: string): FractionInteraction => ({ type: 'fraction', correct, form: 'exact' });

describe('a typed fraction', () => {
  table(keyOf(equal('3/4'), { '3/8': 'adds-both', '2/4': 'unlike', '1/2': 'half', '4/3': 'swapped' }), typed, [
    ['3/4', 1],
    ['6/8', 1],
    ['75/100', 1],
    ['3 / 4', 1],
    [' 3/4 ', 1],
    ['¾', 1],
    ['３／４', 1],
    ['3⁄4', 1],
    ['3∕4', 1],
    ['drie vierde', 1],
    ['drie vierden', 1],
    ['3 vierden', 1],
    ['drie kwart', 1],
    ['\u200e3/4', 1],
    ['0 3/4', 1],
    ['3/8', '0 adds-both'],
    ['6/16', '0 adds-both'],
    ['2/4', '0 unlike'],
    ['1/2', '0 half'],
    ['½', '0 half'],
    ['een half', '0 half'],
    ['5/10', '0 unlike'],
    ['4/3', '0 swapped'],
    ['1 1/3', '0 swapped'],
    ['1/4', 0],
    ['-3/4', 0],
    ['0', 0],
    ['3', 0],
    ['', 'empty'],
    ['/', 'empty'],
    ['3//4', 'unclear'],
    ['3/', 'incomplete'],
    ['/4', 'incomplete'],
    ['1 /4', 'incomplete'],
    ['1 3/', 'incomplete'],
    ['3/4/5', 'unclear'],
    ['3:4', 'unclear'],
    ['0,75', 'unclear'],
    ['3/x', 'unclear'],
    ['drie', 'unclear'],
    ['<math>3/4</math>', 'unclear'],
    ['3/0', 'zero'],
    ['0/0', 'zero'],
    ['123456/8', 'long'],
    ['3/4'.repeat(200), 'long'],
  ]);

  table(keyOf(exact('2/3'), { '6/9': 'between', '12/3': 'only-below' }), typed, [
    ['2/3', 1],
    ['⅔', 1],
    ['twee derde', 1],
    ['4/6', 0],
    ['6/9', '0 between'],
    ['12/3', '0 only-below'],
    ['4', 0],
  ]);

  table(keyOf(exact('1 1/2'), { '9/6': 'between', '1 3/6': 'unsimplified', '9/12': 'adds-both' }), typed, [
    ['1 1/2', 1],
    ['1½', 1],
    ['1 ½', 1],
    ['anderhalf', 1],
    ['anderhalve', 1],
    ['3/2', 0],
    ['9/6', '0 between'],
    ['1 3/6', '0 unsimplified'],
    ['9/12', '0 adds-both'],
    ['2 1/2', 0],
    ['1 1', 'unclear'],
  ]);

  table(keyOf(equal('13/5')), typed, [
    ['13/5', 1],
    ['2 3/5', 1],
    ['26/10', 1],
    ['1 8/5', 1],
    ['2 3/6', 0],
  ]);

  table(keyOf(equal('-1/2')), typed, [
    ['-1/2', 1],
    ['−1/2', 1],
    ['–½', 1],
    ['1/2', 0],
  ]);

  enough('fraction');

  const part = fc.integer({ min: 1, max: 999 });

  it('takes every equal fraction, and no other', () => {
    fc.assert(
      fc.property(
        part,
        part,
        fc.integer({ min: 1, max: 90 }),
        part,
        part,
        (above, below, times, otherAbove, otherBelow) => {
          const key = keyOf(equal(`${above}/${below}`));
          expect(score(key, typed(`${above * times}/${below * times}`)).score).to.equal(1);
          const same = above * otherBelow === otherAbove * below;
          expect(score(key, typed(`${otherAbove}/${otherBelow}`)).score).to.equal(same ? 1 : 0);
        },
      ),
    );
  });

  it('takes the exact form only, where that is asked', () => {
    fc.assert(
      fc.property(part, part, fc.integer({ min: 2, max: 90 }), (above, below, times) => {
        expect(score(keyOf(exact(`${above}/${below}`)), typed(`${above * times}/${below * times}`)).score).to.equal(0);
      }),
    );
  });

  it('reads any mixed number as the fraction it is', () => {
    fc.assert(
      fc.property(part, part, part, (whole, above, below) => {
        expect(readFraction(`${whole} ${above}/${below}`)).to.include({ top: whole * below + above, bottom: below });
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...Array.from('0123456789 /½-,een half')) }),
        ),
        (text) => {
          expect(score(keyOf(equal('3/4')), typed(text)).score).to.be.oneOf([0, 1]);
        },
      ),
    );
  });
});
