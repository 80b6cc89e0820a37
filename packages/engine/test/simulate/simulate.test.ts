import { expect } from '@open-wc/testing';
import { replay, simulate, type Fact, type SimulationOptions } from '@leerspoor/engine';
import { packOf } from '../support/pack.js';

const pack = packOf();
const run = (options: SimulationOptions = {}, of = pack) => simulate(of, { pupils: 12, ...options });

describe('simulate', () => {
  it('gives the same report for the same seed, another for another', () => {
    expect(run({ seed: 4 })).to.deep.equal(run({ seed: 4 }));
    expect(run({ seed: 5 })).not.to.deep.equal(run({ seed: 4 }));
  });

  it('writes facts that the history takes in without skipping one', () => {
    const facts = new Map<string, Fact[]>();
    run({ onFact: (fact) => facts.set(fact.pupil, [...(facts.get(fact.pupil) ?? []), fact]) });
    expect(facts.size).to.equal(12);
    for (const log of facts.values()) {
      expect(log.map(({ seq }) => seq)).to.deep.equal(log.map((_, i) => i + 1));
      expect(replay(pack, log).skipped).to.deep.equal({ count: {}, first: [] });
    }
  });

  for (const world of ['gradual', 'jump'] as const) {
    it(`finds in the ${world} world that most who learn master the goals, and nobody goes round in circles`, () => {
      const { all, goals, loops } = run({ world, pupils: 40 });
      expect(loops).to.equal(0);
      expect(goals.map(({ goal }) => goal)).to.deep.equal(['A', 'B']);
      expect(all.learnersMastered).to.be.greaterThan(0.7);
      expect(all.wrong).to.be.lessThan(0.2);
      expect(all.items.median).to.be.within(5, 40);
    });
  }

  it('reports a pool that is too small', () => {
    const { all } = run({}, packOf({ sizes: { basis: 6, herhaling: 2 } }));
    expect(all.emptied).to.be.greaterThan(0.5);
  });

  it('reports too little herhaling', () => {
    const enough = run({}, packOf({ sizes: { herhaling: 24 } })).all.withoutHerhaling;
    const none = run({}, packOf({ sizes: { herhaling: 0 } })).all.withoutHerhaling;
    expect(none).to.equal(1);
    expect(enough).to.be.lessThan(0.5);
  });

  it('names items that nobody was given', () => {
    const { neverChosen } = run({ pupils: 1 }, packOf({ sizes: { recheck: 50 } }));
    expect(neverChosen['recheck']).to.have.length.within(90, 100);
  });

  it('has the teacher take over a goal, so that the pupil goes on', () => {
    const { goals } = run({ patience: 3 });
    expect(goals.map(({ begun }) => begun)).to.deep.equal([12, 12]);
    for (const { items } of goals) expect(Number.isNaN(items.most) || items.most <= 10).to.equal(true);
  });

  it('has the teacher take over also a goal that was mastered and came back: no pupil is kept on it to the end', () => {
    const goals = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, block: 'all' }));
    const patience = 20;
    const tries = new Map<string, number>();
    const mastered = new Set<string>();
    let came = 0;
    const onFact = (fact: Fact): void => {
      if (!('goal' in fact)) return;
      const key = `${fact.pupil} ${fact.goal}`;
      if (fact.type === 'goal.mastered') mastered.add(key);
      if (fact.type === 'goal.reopened' && mastered.delete(key)) came += 1;
      if (fact.type === 'item.presented' && fact.use === 'practice' && !mastered.has(key))
        tries.set(key, (tries.get(key) ?? 0) + 1);
    };
    run({ pupils: 60, patience, onFact }, packOf({ goals, blocks: [{ id: 'all', title: 'Alles' }] }));
    expect(came).to.be.greaterThan(0);
    expect(Math.max(...tries.values())).to.equal(patience);
  });
});
