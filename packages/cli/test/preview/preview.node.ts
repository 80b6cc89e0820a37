import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parsePack } from '@leerspoor/content';
import { Live, type Shown } from '../../src/preview/live.js';
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

/** What is shown as soon as it is so; never, where no save is noticed. */
async function shownWhen(live: Live, isSo: (shown: Shown) => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => void live.now().then((shown) => isSo(shown) && resolve());
    live.listen(look);
    look();
  });
}

/** Saves as vim, JetBrains and `sed -i` do: a new file, put in the place of the old one. */
function saveAtomically(dir: string, name: string, text: string): void {
  writeFiles(dir, { [`${name}~`]: text });
  renameSync(join(dir, `${name}~`), join(dir, name));
}

const json = async (address: string): Promise<unknown> => (await fetch(address)).json();

describe('leerspoor preview', { timeout: 120_000 }, () => {
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

  it('names the states of an order as its author wrote them', async (t) => {
    const { at, live, dir } = await preview(t);
    await live.now();
    const order = good['twee.yaml']
      .replace('{ choice: "4" }', '{ order: [een half, "drie: vier", heel] }')
      .replace('answer: "2"', 'answer: "drie: vier > een half"')
      .replace('answer: "6"', 'answer: "heel > drie: vier"');
    writeFiles(dir, { 'twee.yaml': order });
    await live.again();
    const { states } = (await json(at('states/twee-half.json'))) as { states: { name: string }[] };
    assert.deepEqual(
      states.map(({ name }) => name),
      ['fresh', 'right', 'wrong: drie: vier > een half (PLUS)', 'wrong: heel > drie: vier', 'worked solution'],
    );
  });

  it('shows a spreadsheet, and follows its saves', async (t) => {
    const row = (answer: string): string =>
      `doel;vraag;juist;uitleg\nverdubbelen;Wat is het dubbel van 8?;${answer};Twee keer.\n`;
    const dir = packFolder(t, { 'dubbel.csv': row('16') });
    const live = new Live(join(dir, 'dubbel.csv'));
    t.after(() => live.close());
    assert.equal((await live.now()).pack?.head.items.length, 1);
    writeFiles(dir, { 'dubbel.csv': row('') });
    await shownWhen(live, ({ problems }) => problems.some(({ rule }) => rule === 'missing-cell'));
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

  it('follows every save that puts a new file in the place of the old one', async (t) => {
    const { dir, live } = await preview(t);
    const broken = good['een.yaml'].replace('{n}?', '{m}?');
    const hasErrors = ({ problems }: Shown): boolean => problems.some(({ severity }) => severity === 'error');
    await live.now();
    for (const [text, expected] of [
      [broken, true],
      [good['een.yaml'], false],
      [broken, true],
      [good['een.yaml'], false],
    ] as const) {
      saveAtomically(dir, 'een.yaml', text);
      await shownWhen(live, (shown) => hasErrors(shown) === expected);
    }
  });

  it('follows folders that come and go', async (t) => {
    const { dir, live } = await preview(t);
    const lacksPicture = ({ problems }: Shown): boolean => problems.some(({ rule }) => rule === 'missing-file');
    await live.now();
    writeFiles(dir, { 'een.yaml': good['een.yaml'].replace('met blokjes', 'zo ![een hand](media/hand.png)') });
    await shownWhen(live, lacksPicture);
    writeFiles(dir, { 'media/hand.png': 'x' });
    await shownWhen(live, (shown) => !lacksPicture(shown));
    rmSync(join(dir, 'media/hand.png'));
    await shownWhen(live, lacksPicture);
    rmSync(join(dir, 'media'), { recursive: true });
    mkdirSync(join(dir, 'media'));
    writeFiles(dir, { 'media/hand.png': 'x' });
    await shownWhen(live, (shown) => !lacksPicture(shown));
  });

  it('reads the folder again when the page is reloaded, even where no save was noticed', async (t) => {
    const { at, dir, live } = await preview(t);
    await live.now();
    live.close();
    writeFiles(dir, { 'een.yaml': good['een.yaml'].replace('{n}?', '{m}?') });
    await (await fetch(at(''))).text();
    const { problems } = (await json(at('shown.json'))) as Shown;
    assert.ok(problems.some(({ message }) => message.includes('"m"')));
  });

  it(
    'says that a file could not be read, and goes on when it can',
    { skip: process.platform === 'win32' },
    async (t) => {
      const { dir, live } = await preview(t);
      await live.now();
      const socket = createServer().listen(join(dir, 'dicht.json')); // a name that cannot be opened
      await once(socket, 'listening');
      const { problems, pack } = await live.again();
      assert.deepEqual([problems.map(({ rule }) => rule), pack?.head.goals.length], [['unreadable'], 2]);
      await new Promise((resolve) => socket.close(resolve));
      assert.ok((await live.again()).problems.every(({ severity }) => severity === 'warning'));
    },
  );

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
