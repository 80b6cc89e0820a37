import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Sums } from '../../src/calibrate/sums.js';

const term = fc.tuple(
  fc.constantFrom('a', 'b', '__proto__'),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

describe('exact sums', () => {
  it('are the same whatever the order of adding', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 50 }), (terms) => {
        const [there, back] = [terms, [...terms].reverse()].map((order) => {
          const sums = new Sums();
          for (const [id, gradient, curvature] of order) sums.addTerm(id, gradient, curvature);
          return sums.entries();
        });
        // 0 and -0 are one sum
        expect(JSON.stringify(back)).to.equal(JSON.stringify(there));
      }),
    );
  });

  it('are off by less than a quarter of a millionth a term', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 50 }), (terms) => {
        const sums = new Sums();
        for (const [, gradient, curvature] of terms) sums.addTerm('a', gradient, curvature);
        const exact = terms.reduce((sum, [, gradient]) => sum + gradient, 0);
        expect(sums.terms()[0]?.[1]).to.be.closeTo(exact, terms.length * 2.4e-7);
      }),
    );
  });
});
