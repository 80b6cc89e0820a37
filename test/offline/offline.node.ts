import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium.js';
import { find, howToInstall } from '../browsers/engines.js';
import { servePages, type Pages } from '../browsers/pages.js';
import type { Told } from '../kill/told.js';
import { press } from '../support/press.js';

const program = find('chromium');
const options = { skip: program ? false : howToInstall('chromium') };
const patience = { timeout: 60_000 };
let pages: Pages;
let browser: Browser;

before(async () => {
  if (!program) return;
  browser = await puppeteer.launch({ executablePath: program, args: chromiumFlags });
});
after(() => browser.close());

/** A page of its own server; `cut` stops that server, for good. */
async function open(
  path: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; cut: () => Promise<void> }> {
  pages = await servePages();
  const page = await (await browser.createBrowserContext()).newPage();
  await page.evaluateOnNewDocument(() => {
    performance.setResourceTimingBufferSize(5000);
    addEventListener('leerspoor-offline-ready', () => (document.documentElement.dataset['ready'] = 'yes'));
  });
  await prepare(page);
  await page.goto(pages.origin + path);
  await page.waitForSelector('html[data-ready]', patience);
  return { page, cut: () => pages.stop() };
}

test('a lesson in any page goes on when the network is gone after the first task', options, async () => {
  let shown = 0;
  let enough: () => void = () => {};
  const tenMore = new Promise<void>((resolve) => (enough = resolve));
  const problems: string[] = [];
  let cut = Infinity;
  const hear = (told: Told): void => {
    if (told.is === 'shown' && ++shown >= cut + 10) enough();
    if (told.is === 'ended') enough();
    if (told.is === 'problem') problems.push(told.message);
  };
  const lesson = await open('/test/pages/kill.html?pupil=cut', async (page) => {
    await page.exposeFunction('tell', hear);
    await page.evaluateOnNewDocument(() => (window.isHeld = true));
  });
  await lesson.cut();
  cut = shown;
  await lesson.page.evaluate(() => (window.isHeld = false));
  await tenMore;
  assert.deepEqual(problems, []);
  assert.ok(shown >= cut + 10, `${shown - cut} answers without a network`);
});

test('a hosted page loads again without a network: the same task, and the video of its goal', options, async () => {
  const assignment = JSON.stringify({ goals: ['BR7'], without: ['activating', 'orienting', 'instructing', 'guided'] });
  const address = `/demo/pupil.html?${String(new URLSearchParams({ pupil: 'hosted', lang: 'nl', assignment }))}`;
  const { page, cut } = await open(address, () => Promise.resolve());
  await page.waitForFunction(everythingIsKept, patience);
  const before = await page.waitForFunction(task, patience);
  await cut();
  await page.reload();
  const again = await page.waitForFunction(task, patience);
  assert.equal(await again.jsonValue(), await before.jsonValue());
  await press(page, 'leerspoor-practice >>> leerspoor-help-row >>> button:has([data-name=video])');
  await press(page, 'leerspoor-practice >>> button.poster');
  await page.waitForFunction(videoPlays, patience);
});

/** In the page: whether the worker answers for it, and keeps all that it loaded. */
async function everythingIsKept(): Promise<boolean> {
  if (!navigator.serviceWorker.controller) return false;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const kept = await Promise.all([location.href, ...loaded].map((url) => caches.match(url, { ignoreVary: true })));
  return kept.every((one) => one);
}

function task(): string | undefined {
  const practice = document.querySelector('leerspoor-practice');
  return practice?.shadowRoot?.querySelector('leerspoor-item')?.item?.id;
}

function videoPlays(): boolean {
  const video = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-video');
  const media = video?.shadowRoot?.querySelector('leerspoor-player')?.shadowRoot?.querySelector('video');
  if (media) media.muted = true;
  return (media?.currentTime ?? 0) > 0.5;
}
