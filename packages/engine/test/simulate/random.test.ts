import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { randomOf } from '../../src/simulate/random.js';

const draws = (seed: number, count: number): number[] => {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => random.uniform());
};

describe('seeded chance', () => {
  it('is the same in every engine', () => {
    // mulberry32 of seed 1, as published
    expect(draws(1, 3)).to.deep.equal([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('follows from the seed, and lies from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draws(seed, 20)).to.deep.equal(draws(seed, 20));
        for (const one of draws(seed, 20)) expect(one >= 0 && one < 1).to.equal(true);
      }),
    );
  });

  it('has normal numbers of mean 0 and variance 1', () => {
    const random = randomOf(3);
    const all = Array.from({ length: 20_000 }, () => random.normal());
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(mean).to.be.closeTo(0, 0.03);
    expect(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length).to.be.closeTo(1, 0.05);
  });
});
