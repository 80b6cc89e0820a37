// `npm run size`: what a page really loads of the built script until the first item stands there, in gzipped bytes.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { fromSource } from '../../serve.mjs';
import { chromiumFlags } from '../browsers/chromium.js';
import { find, howToInstall } from '../browsers/engines.js';

interface Part {
  readonly file: string;
  readonly bytes: number;
}

/** The most it may weigh; 35 kB is the aim. */
const limit = 40_000;
const folder = join(fromSource.rootDir, 'packages/leerspoor/dist/script');

if (!existsSync(folder)) throw new Error('There is no built script to measure: `npm run build` makes it.');
const requests = await loadPage();
const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);

const loaded = (when: 'before' | 'after' | undefined): Part[] =>
  parts.filter(({ file }) => requests.get(file) === when);
print('Until the first item stands there', loaded('before'));
print('While the pupil looks at it', loaded('after'));
print('When needed', loaded(undefined));
const total = sum(loaded('before'));
console.log(`${kB(total)} to the first item (at most ${kB(limit)}); ${kB(sum(loaded('after')))} right after it`);
process.exit(total > 0 && total <= limit ? 0 : 1);

/** Opens the page as a new pupil does; resolves to which files were asked for before there was an item, and which after. */
async function loadPage(): Promise<Map<string, 'before' | 'after'>> {
  const program = find('chromium');
  if (!program) throw new Error(`Measuring needs Chromium: ${howToInstall('chromium')}.`);
  const server = await startDevServer({
    config: { ...fromSource, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  const browser = await puppeteer.launch({ executablePath: program, args: chromiumFlags });
  try {
    const { port } = server.server?.address() as AddressInfo;
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(sameDice);
    await page.goto(`http://localhost:${port}/test/pages/script.html`);
    const stands = await page.waitForFunction(itemStands, { polling: 'raf' });
    const moment = (await stands.jsonValue()) ?? 0;
    await page.waitForNetworkIdle();
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    );
    const fileOf = (url: string): string => relative(folder, join(fromSource.rootDir, new URL(url).pathname));
    return new Map(asked.map(({ name, startTime }) => [fileOf(name), startTime <= moment ? 'before' : 'after']));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** In the page: the time at which the first item can be answered, as soon as it can. */
function itemStands(): number | undefined {
  const item = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-item')?.shadowRoot;
  const answer = [...(item?.querySelectorAll('*') ?? [])].find(({ shadowRoot }) => shadowRoot?.querySelector('input'));
  return answer && item?.querySelector('[part~=primary]') ? performance.now() : undefined;
}

/** The first item is chosen with a seed: the same in every measurement. */
function sameDice(): void {
  crypto.getRandomValues = (array) => array;
}

function sum(list: readonly Part[]): number {
  return list.reduce((total, { bytes }) => total + bytes, 0);
}

function print(title: string, list: readonly Part[]): void {
  console.log(`${title}:`);
  for (const { file, bytes } of list) console.log(`${kB(bytes).padStart(10)}  ${file}`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
