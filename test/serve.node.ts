import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';

describe('npm start', () => {
  let server: Awaited<ReturnType<typeof startDevServer>>;
  let address: string;

  before(async () => {
    const settings = { readCliArgs: false, readFileConfig: false, autoExitProcess: false, logStartMessage: false };
    server = await startDevServer({ config: { ...config, port: 0 }, ...settings });
    const { port } = server.server?.address() as AddressInfo;
    address = `http://localhost:${port}`;
  });

  after(() => server.stop());

  it('leads to the demo', async () => {
    const home = await fetch(`${address}/`);
    assert.equal(home.status, 200);
    assert.equal(home.url, `${address}/demo/`);
    assert.match(await home.text(), /<title>/);
  });

  it('serves every page of the demo under the strict policy', async () => {
    const policy = (await fetch(`${address}/demo/`)).headers.get('Content-Security-Policy') ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'$/);
  });

  it('serves TypeScript as a script', async () => {
    const source = await fetch(`${address}/packages/leerspoor/src/index.ts`);
    assert.match(source.headers.get('Content-Type') ?? '', /javascript/);
  });

  it('serves a part of a film, without which no video seeks', async () => {
    const film = await fetch(`${address}/demo/packs/breuken/media/BR1.webm`, { headers: { Range: 'bytes=10-19' } });
    assert.equal(film.status, 206);
    assert.equal((await film.arrayBuffer()).byteLength, 10);
  });

  it('keeps what begins with a dot to itself', async () => {
    assert.equal((await fetch(`${address}/.git/HEAD`)).status, 404);
  });
});
