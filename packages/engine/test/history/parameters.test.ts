import { expect } from '@open-wc/testing';
import { decide, replay, type Parameters } from '@leerspoor/engine';
import * as start from '../../src/start/index.js';
import { packOf } from '../support/pack.js';

const parameters: Parameters = {
  ...{ format: 'leerspoor-parameters/1', id: 'c1', mean: 0.2, answers: 100 },
  goals: { A: -1, B: 2 },
  items: {},
};
const plain = packOf();
const carrying = { ...plain, parameters };

describe('calibrated difficulties', () => {
  it('are those that the pack carries', () => {
    const { estimate } = replay(carrying, []).leerstatus('B');
    expect(estimate).to.be.lessThan(replay(plain, []).leerstatus('B').estimate);
    expect(estimate).to.equal(replay(plain, [], { parameters }).leerstatus('B').estimate);
  });

  it('are those of the host before those of the pack', () => {
    const own = { ...parameters, goals: { B: -3 } };
    expect(replay(carrying, [], { parameters: own }).leerstatus('B').estimate).to.be.greaterThan(0.8);
  });

  it('are left aside when they are damaged', () => {
    const damaged = { ...plain, parameters: { ...parameters, goals: { B: 'hard' } } };
    expect(replay(damaged, []).leerstatus('B')).to.deep.equal(replay(plain, []).leerstatus('B'));
  });

  it('lead to one decision, whichever part of the engine begins', () => {
    // the small engine for the first screen does not read them: it leaves the decision to the whole one
    expect(start.decide(carrying, start.replay(carrying, []), {}, 0, 1)).to.equal(undefined);
    expect(decide(carrying, replay(carrying, []), {}, 0, 1).act.do).to.equal('present');
  });
});
