import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf } from './engine/log.js';
import { packOf } from './engine/pack.js';
import { decideCost, learnerCost } from './engine/subjects.js';

/** Ratios within one run, and wide ones: the machine may be busy. `npm run bench:engine` measures and tells the budgets. */
const wide = 8;

describe('the cost of the engine', () => {
  it('of observe and predict does not grow with the goals and items met', () => {
    assert.ok(learnerCost(100, 2000, 20_000) < wide * learnerCost(1, 10, 20_000));
  });

  it('of a decision does not grow with the length of the log', () => {
    const pack = packOf(10, 600);
    const assignment = { goals: ['g0'] };
    const log = factsOf(pack, 2000, assignment);
    const [short, long] = [100, 2000].map((length) => decideCost(pack, log.slice(0, length), 50, assignment));
    assert.ok((long ?? NaN) < wide * (short ?? NaN));
  });
});
