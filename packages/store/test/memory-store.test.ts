import { expect } from '@open-wc/testing';
import { memoryStore } from '@leerspoor/store';
import { keepsItsPromises } from './support/contract.js';
import { all, facts } from './support/facts.js';

describe('a store in memory', () => {
  keepsItsPromises({ open: () => memoryStore(), reopen: (store) => store });

  it('lets one page lead at a time, also where two ask for it at once', async () => {
    const store = memoryStore();
    let leading = 0;
    const lead = async (): Promise<void> => {
      const lease = await store.lead(true);
      expect((leading += 1)).to.equal(1);
      void lease?.ended.then(() => {
        leading -= 1;
        lease.release();
      });
    };
    await lead();
    await Promise.all([lead(), lead()]);
  });

  it('starts from the facts that a host has kept', async () => {
    expect(await all(memoryStore(facts(1, 3)).facts(2))).to.deep.equal([...facts(2, 3)]);
  });
});
