import { expect } from '@open-wc/testing';
import type { Fact, FactBody } from '@leerspoor/engine';
import type { Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store/memory';
import { exportFacts, importFacts } from '@leerspoor/store/transfer';
import { all, facts } from './support/facts.js';

const owner = { pupil: 'p', pack: 'k' };

/** What a lesson records by itself, before the pupil did anything. */
const begun = (id: string): Fact => ({
  ...facts(1, 1)[0]!,
  id,
  ...({ type: 'item.presented', item: 'i', goal: 'g1', track: 'basis', use: 'practice', prefilled: 0 } as FactBody),
});

const refused = async (store: Store, given: string | readonly Fact[]): Promise<string> => {
  const before = await all(store.facts());
  const sentence = await importFacts(store, given, owner).then(
    () => 'taken',
    (error: unknown) => String(error),
  );
  expect(await all(store.facts())).to.deep.equal(before);
  return sentence;
};

describe('work of a pupil that is carried in a file', () => {
  it('is the same on the other device, and goes on from there', async () => {
    const text = await exportFacts(memoryStore(facts(1, 30)).facts());
    const store = memoryStore();
    await importFacts(store, text, owner);
    expect(await all(store.facts())).to.deep.equal([...facts(1, 30)]);
    await store.append(facts(31, 31));
    await importFacts(memoryStore(facts(1, 30)), await exportFacts(store.facts()), owner);
  });

  it('adds only what is new, and nothing when it comes twice', async () => {
    const store = memoryStore(facts(1, 10));
    await importFacts(store, facts(1, 14), owner);
    await importFacts(store, facts(1, 14), owner);
    expect(await all(store.facts())).to.deep.equal([...facts(1, 14)]);
  });

  it('takes the place of a lesson that was only begun', async () => {
    const store = memoryStore([begun('other')]);
    await importFacts(store, facts(1, 5), owner);
    expect(await all(store.facts())).to.deep.equal([...facts(1, 5)]);
  });

  const [one, two, three] = facts(1, 3);
  for (const [what, given, sentence] of [
    ['no JSON', 'hello', 'it is not JSON'],
    ['nothing', '', 'it is not JSON'],
    ['no list', '{"facts": []}', 'no file with work'],
    ['something else', '[{"__proto__": {"polluted": 1}}]', 'no file with work'],
    ['a fact with a field too many', JSON.stringify([{ ...one, name: 'Ann' }]), 'no file with work'],
    ['the work of another pupil', [{ ...one!, pupil: 'q' }], 'of pupil "q"'],
    ['the work with another pack', [{ ...one!, pack: 'other' }], 'with pack "other"'],
    ['work with a hole', [one!, three!], 'Fact 2 is missing'],
    ['work that stands twice', [one!, two!, two!], 'two facts 2'],
    ['too large', ' '.repeat(100_000_001), 'too large'],
  ] as const)
    it(`is refused with a sentence when it is ${what}, and nothing is taken`, async () => {
      expect(await refused(memoryStore(), given)).to.contain(sentence);
    });

  it('is refused where the pupil did other work on this device', async () => {
    const mine = facts(1, 4).map((fact) => ({ ...fact, id: `mine-${fact.id}` }));
    expect(await refused(memoryStore(mine), facts(1, 9))).to.contain('From fact 1 on');
  });

  it('is refused where facts between are missing', async () => {
    expect(await refused(memoryStore(facts(1, 4)), facts(7, 9))).to.contain('those between are missing');
  });

  it('pollutes no prototype', () => {
    expect({}).not.to.have.property('polluted');
  });
});
