import { expect } from '@open-wc/testing';
import { memoryStore } from '@leerspoor/store';
import { keepsItsPromises } from './support/contract.js';
import { all, facts } from './support/facts.js';

describe('a store in memory', () => {
  keepsItsPromises({ open: () => memoryStore(), reopen: (store) => store });

  it('starts from the facts that a host has kept', async () => {
    expect(await all(memoryStore(facts(1, 3)).facts(2))).to.deep.equal([...facts(2, 3)]);
  });
});
