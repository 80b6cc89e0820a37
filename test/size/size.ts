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

const limit = 42_000;
const folder = join(fromSource.rootDir, 'packages/leerspoor/dist/script');

if (!existsSync(folder)) throw new Error('There is no built script to measure: `npm run build` makes it.');
const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const loaded = await loadedByFirstItem();
const first = parts.filter(({ file }) => loaded.includes(file));
const total = first.reduce((sum, { bytes }) => sum + bytes, 0);

print('Until the first item', first);
print(
  'Later, when needed',
  parts.filter((part) => !first.includes(part)),
);
console.log(`${kB(total)} to the first item, of at most ${kB(limit)}`);
process.exit(total > 0 && total <= limit ? 0 : 1);

/** Opens the page as a new pupil does, and goes on until there is an item. */
async function loadedByFirstItem(): Promise<string[]> {
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
    await page.waitForSelector('>>> leerspoor-item >>> [part~=primary]');
    await page.waitForNetworkIdle();
    const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return urls.map((url) => relative(folder, join(fromSource.rootDir, new URL(url).pathname)));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The first item is chosen with a seed: the same in every measurement. */
function sameDice(): void {
  crypto.getRandomValues = (array) => array;
}

function print(title: string, list: readonly Part[]): void {
  console.log(`${title}:`);
  for (const { file, bytes } of list) console.log(`${kB(bytes).padStart(10)}  ${file}`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
