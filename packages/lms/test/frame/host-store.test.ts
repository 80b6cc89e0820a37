import { StoreError, type Store } from '@leerspoor/session';
import { memoryStore } from '@leerspoor/store';
import { expect } from '@open-wc/testing';
import { keepsItsPromises } from '../../../store/test/support/contract.js';
import { all, facts } from '../../../store/test/support/facts.js';
import { HostStore } from '../../src/frame/host-store.js';
import { Line } from '../../src/frame/line.js';
import { parseToHost } from '../../src/frame/parse-to-host.js';
import { storeServer } from '../../src/frame/store-server.js';

/** The stores of the page around the frame, by those of the frame. */
const behind = new WeakMap<Store, Store>();

/** A store that is kept at the other end of a port. */
function overPort(store: Store): Store {
  const { port1, port2 } = new MessageChannel();
  const serve = storeServer(store, () => port1.postMessage({ type: 'ended' }));
  port1.onmessage = ({ data }) => {
    const said = parseToHost(data);
    if (said?.type !== 'store') return;
    void answer(said.call, () => serve[said.method](said.args));
  };
  const answer = async (call: number, act: () => unknown): Promise<void> => {
    try {
      port1.postMessage({ type: 'done', call, value: await act() });
    } catch (error) {
      const { reason, message } = error as StoreError;
      port1.postMessage({ type: 'failed', call, reason, message });
    }
  };
  const frame = new HostStore(new Line(port2));
  behind.set(frame, store);
  return frame;
}

describe('a store that the page around the frame keeps', () => {
  keepsItsPromises({ open: () => overPort(memoryStore()), reopen: (store) => overPort(behind.get(store)!) });

  it('gives what can be read, and says then that some could not', async () => {
    const damaged = [...facts(1, 2), { seq: 3, id: 'x', type: 'no fact' } as never, ...facts(4, 5)];
    const seen: number[] = [];
    const error: unknown = await (async () => {
      for await (const { seq } of overPort(memoryStore(damaged)).facts()) seen.push(seq);
    })().catch((reason: unknown) => reason);
    expect(seen).to.deep.equal([1, 2, 4, 5]);
    expect(error).to.be.instanceOf(StoreError).with.property('reason', 'unreadable');
  });

  it('gives what stands behind more damage than goes over at once', async () => {
    const torn = Array.from({ length: 700 }, (_, i) => ({ seq: i + 3, id: 'x', type: 'no fact' }) as never);
    const seen: number[] = [];
    const error: unknown = await (async () => {
      const store = overPort(memoryStore([...facts(1, 2), ...torn, ...facts(703, 705)]));
      for await (const { seq } of store.facts()) seen.push(seq);
    })().catch((reason: unknown) => reason);
    expect(seen).to.deep.equal([1, 2, 703, 704, 705]);
    expect(error).to.be.instanceOf(StoreError);
  });

  it('is free again where the frame went while it asked for the lead', async () => {
    const store = memoryStore();
    const serve = storeServer(store, () => {});
    const asked = serve.lead([false]);
    void serve.release([]);
    expect(await asked).to.equal(false);
    expect(await serve.lead([false])).to.equal(true);
  });

  it('takes more facts than go over at once', async () => {
    const store = memoryStore(facts(1, 1_203));
    expect((await all(overPort(store).facts(3))).length).to.equal(1_201);
  });
});
