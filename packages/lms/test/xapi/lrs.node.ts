import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openXapi, type LmsTrouble, type Statement } from '@leerspoor/lms/xapi';
import { memoryStore } from '@leerspoor/store/memory';
import { Lrs } from '../../src/xapi/lrs.js';
import { line, practised } from '../support/lesson.js';

const { facts } = practised(20);
const actor = { account: { homePage: 'https://school.example', name: 'k3f9' } };

/** An LRS that answers with these statuses in turn, then takes everything; `0`: nothing answers. */
function lrs(...statuses: readonly number[]): {
  readonly fetch: typeof fetch;
  readonly kept: Map<string, Statement>;
  readonly asked: number[];
} {
  const kept = new Map<string, Statement>();
  const asked: number[] = [];
  const answer: typeof fetch = (_, init) => {
    const status = statuses[asked.length] ?? 200;
    const list = JSON.parse(init?.body as string) as readonly Statement[];
    asked.push(list.length);
    if (status === 0) return Promise.reject(new TypeError('Failed to fetch'));
    if (status === 200) for (const statement of list) kept.set(statement.id, statement);
    return Promise.resolve(new Response(null, { status }));
  };
  return { fetch: answer, kept, asked };
}

async function sent(...statuses: readonly number[]) {
  const { fetch, kept, asked } = lrs(...statuses);
  const troubles: LmsTrouble[] = [];
  const outbox = openXapi({
    ...{ pack: line, actor, fetch, endpoint: 'https://lrs.example/xapi', store: memoryStore(facts), batch: 20 },
    tell: (trouble) => troubles.push(trouble),
    wait: () => Promise.resolve(),
  });
  await outbox.flush();
  return { kept, asked, troubles };
}

describe('an LRS', async () => {
  const { kept: all, asked: requests } = await sent();
  const ids = [...all.keys()];

  it('gets everything in batches', () => {
    assert.ok(ids.length > 20);
    assert.ok(requests.length < ids.length / 3);
  });

  for (const [status, trouble] of [
    [403, 'denied'],
    [401, 'denied'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ] as const) {
    it(`that answers ${status} for a while gets everything in the end, in order`, async () => {
      const { kept, troubles } = await sent(status, status, status);
      assert.deepEqual([...kept.keys()], ids);
      assert.ok(troubles.every((one) => one === trouble) && troubles.length === 3);
    });
  }

  it('that does not answer at all for a while gets everything in the end', async () => {
    const { kept } = await sent(0, 0, 200, 0);
    assert.deepEqual([...kept.keys()], ids);
  });

  it('that has some of a batch already (409) gets the others', async () => {
    const { kept, asked } = await sent(409, 409);
    assert.deepEqual([...kept.keys()], ids.slice(1));
    assert.equal(asked[1], 1);
  });

  it('that will never take one statement (400) gets the others, and the host hears', async () => {
    const { kept, troubles } = await sent(400, 200, 400);
    assert.deepEqual(
      [...kept.keys()],
      ids.filter((_, i) => i !== 1),
    );
    assert.deepEqual(troubles, ['refused']);
  });

  it('is sent as last words only what a browser sends then: bytes count, not letters', async () => {
    const kept: (boolean | undefined)[] = [];
    const ask: typeof fetch = (_, init) => {
      kept.push(init?.keepalive);
      return Promise.resolve(new Response(null));
    };
    const store = new Lrs({ endpoint: 'https://lrs.example/xapi', fetch: ask });
    for (const letter of ['e', 'é']) await store.ask('POST', 'statements', {}, letter.repeat(40_000));
    assert.deepEqual(kept, [true, false]);
  });
});
