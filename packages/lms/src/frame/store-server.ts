import type { Fact } from '@leerspoor/engine';
import type { Checkpoint, Draft, Lease, Store } from '@leerspoor/session';
import type { StoreMethod } from './messages.js';

/** Facts handed over at once, at most. */
const most = 500;

/** Answers the calls of a frame from a store of this page. What comes with a call has been parsed. */
export function storeServer(
  store: Store,
  whenAsked: () => void,
): Readonly<Record<StoreMethod, (args: readonly unknown[]) => unknown>> {
  let lease: Lease | undefined;
  let released = 0;
  return {
    lead: async ([take]) => {
      const before = released;
      const given = await store.lead(take as boolean);
      // let go while the store was asked: the frame that wanted it is gone
      if (before !== released) {
        given?.release();
        return false;
      }
      lease = given;
      void lease?.ended.then(whenAsked);
      return !!lease;
    },
    release: () => {
      released += 1;
      lease?.release();
      lease = undefined;
    },
    facts: ([from]) => some(store.facts(from as number)),
    seq: () => store.seq(),
    append: ([facts]) => store.append(facts as readonly Fact[]),
    draft: () => store.draft(),
    saveDraft: ([draft]) => store.saveDraft(draft as Draft | undefined),
    checkpoint: () => store.checkpoint(),
    saveCheckpoint: ([checkpoint]) => store.saveCheckpoint(checkpoint as Checkpoint),
    acknowledged: ([host]) => store.acknowledged(host as string),
    acknowledge: ([host, seq]) => store.acknowledge(host as string, seq as number),
    forget: () => store.forget(),
  };
}

/** The first facts there are. Where some cannot be read, the readable ones first: asked again from there, it rejects. */
async function some(facts: AsyncIterable<Fact>): Promise<readonly Fact[]> {
  const list: Fact[] = [];
  try {
    for await (const fact of facts) if (list.push(fact) >= most) break;
  } catch (error) {
    if (list.length === 0) throw error;
  }
  return list;
}
