import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distance, nearest } from '../../src/read/nearest.js';

describe('the nearest known word', () => {
  const known = ['content', 'criteria', 'prerequisites', 'verb'];
  const words: readonly (readonly [string, string | undefined])[] = [
    ['contnet', 'content'],
    ['Content', 'content'],
    ['criterion', 'criteria'],
    ['prerequisite', 'prerequisites'],
    ['vreb', 'verb'],
    ['xyz', undefined],
    ['', undefined],
    ['c'.repeat(500), undefined],
  ];
  for (const [word, near] of words)
    it(`to "${word.slice(0, 20)}" is ${near}`, () => expect(nearest(word, known)).to.equal(near));

  it('is a distance: none to itself, the same both ways, one for one letter more', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(12), (a, b, at) => {
        expect(distance(a, a)).to.equal(0);
        expect(distance(a, b)).to.equal(distance(b, a));
        expect(distance(a, b)).to.be.at.most(Math.max(a.length, b.length));
        expect(distance(a, `${a.slice(0, at)}x${a.slice(at)}`)).to.equal(1);
      }),
    );
  });
});
