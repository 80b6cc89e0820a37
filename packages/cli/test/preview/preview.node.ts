import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parsePack } from '@leerspoor/content';
import { Live } from '../../src/preview/live.js';
import { serve } from '../../src/preview/server.js';
import { good, packFolder, writeFiles } from '../support/pack.js';

/** A preview that runs for one test; gives its address and the folder that it shows. */
async function preview(t: TestContext): Promise<{ at: (path: string) => string; dir: string; live: Live }> {
  const dir = packFolder(t, good);
  const elements = packFolder(t, { 'leerspoor.js': 'export {};' });
  const live = new Live(dir);
  const server = serve(live, new URL(`${pathToFileURL(elements).href}/`)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    live.close();
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}/${path}`, dir, live };
}

const json = async (address: string): Promise<unknown> => (await fetch(address)).json();

describe('leerspoor preview', () => {
  it('serves the page under a strict policy, the elements and the pack', async (t) => {
    const { at } = await preview(t);
    const page = await fetch(at(''));
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'.*trusted-types/);
    assert.match(await page.text(), /elements\/leerspoor\.js/);
    assert.equal((await fetch(at('elements/leerspoor.js'))).status, 200);
    assert.ok('pack' in parsePack(await json(at('pack/pack.json'))));
  });

  it('gives every item in every state with its feedback', async (t) => {
    const { at } = await preview(t);
    const { states } = (await json(at('states/twee-half.json'))) as {
      states: { name: string; stage: string; outcome?: { score: number; feedback: string } }[];
    };
    assert.deepEqual(
      states.map(({ name }) => name),
      ['fresh', 'right', 'wrong: 2 (PLUS)', 'wrong: 6', 'worked solution'],
    );
    assert.equal(states[2]?.outcome?.feedback, 'Reken na met blokjes.');
  });

  it('follows a save, and keeps the last sound pack while something is wrong', async (t) => {
    const { at, dir, live } = await preview(t);
    const changed = new Promise<void>((resolve) => live.listen(resolve));
    await json(at('shown.json'));
    writeFiles(dir, { 'een.yaml': good['een.yaml'].replace('{n}?', '{m}?') });
    await changed;
    const shown = (await json(at('shown.json'))) as { problems: { message: string }[]; goals: unknown[] };
    assert.ok(shown.problems.some(({ message }) => message.includes('"m"')));
    assert.equal(shown.goals.length, 2);
  });

  it('answers no name that it does not know', async (t) => {
    const { at } = await preview(t);
    for (const path of [
      'elements/%2e%2e/%2e%2e/package.json',
      'pack/een.yaml',
      'pack/..%2fpack.yaml',
      'toString',
      'states/x.json',
    ]) {
      assert.equal((await fetch(at(path))).status, 404, path);
    }
  });
});
