// The frame demo as `npm start` serves it, on two origins of this machine, in a real browser.
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import config from '../../web-dev-server.config.mjs';
import { chromiumFlags } from '../browsers/chromium.js';
import { find } from '../browsers/engines.js';
import { sameDice } from '../pages/robot.js';
import { press, see } from '../support/press.js';

const program = find('chromium');
const patience = { timeout: 60_000 };

describe('the frame demo', { skip: program === undefined && 'Chromium is not installed' }, () => {
  let server: Awaited<ReturnType<typeof startDevServer>>;
  let browser: Browser;
  let page: Page;
  let inside: Frame;

  before(async () => {
    const settings = { readCliArgs: false, readFileConfig: false, autoExitProcess: false, logStartMessage: false };
    server = await startDevServer({ config: { ...config, port: 0 }, ...settings });
    browser = await puppeteer.launch({ executablePath: program!, args: chromiumFlags });
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  const open = async (query: string): Promise<void> => {
    page = await browser.newPage();
    await page.evaluateOnNewDocument(sameDice);
    const { port } = server.server?.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/demo/frame.html?${query}`);
    const element = await page.waitForSelector('#frame', patience);
    inside = (await element!.contentFrame())!;
    await see(inside, '>>> button');
  };

  /** Goes on with any answer, screen after screen, until the page has heard of one. */
  const practise = async (): Promise<void> => {
    await inside.evaluate("import('/test/pages/robot.ts').then(({ robot }) => robot())");
    await heard('item.answered');
  };

  const heard = (type: string): Promise<unknown> =>
    page.waitForFunction((name) => document.querySelector('#log')!.textContent.includes(name), patience, type);
  /** Waits until the frame is so high, in CSS pixels: as high as its content asks. */
  const becomes = (least: number, most: number): Promise<unknown> =>
    page.waitForFunction(
      (from, to) => {
        const height = document.querySelector('#frame')!.clientHeight;
        return height >= from && height <= to;
      },
      patience,
      least,
      most,
    );

  for (const [title, query] of [
    ['with storage of its own', 'pupil=demo-own'],
    ['with its storage blocked', 'pupil=demo-none&opslag=geen'],
  ] as const)
    it(`practises, reports and resizes ${title}, and refuses forged messages`, async () => {
      await open(query);
      assert.notEqual(new URL(inside.url()).origin, new URL(page.url()).origin);
      const stores = await inside.evaluate(() => {
        try {
          return indexedDB.open('x') instanceof IDBOpenDBRequest;
        } catch {
          return false;
        }
      });
      assert.equal(stores, !query.includes('geen'));
      await heard('session.started');
      await practise();
      await inside.evaluate(() => (document.body.style.minHeight = '1500px'));
      await becomes(1500, Infinity);
      await inside.evaluate(() => (document.body.style.minHeight = ''));
      await becomes(1, 1499);
      await press(page, '[data-do=forge]');
      await page.waitForFunction(() => document.querySelector('#forged')!.textContent !== '', patience);
      assert.match(await page.$eval('#forged', (element) => element.textContent), /alle genegeerd/);
      // a slow disk is told of, and is no fault
      const fault = /leerspoor-error (?!storage: The browser takes more than a second)/;
      assert.doesNotMatch(await page.$eval('#log', (element) => element.textContent), fault);
    });

  it('goes on after a reload of the page where the frame keeps nothing', async () => {
    await page.reload();
    const element = await page.waitForSelector('#frame', patience);
    inside = (await element!.contentFrame())!;
    await see(inside, '>>> button');
    await press(page, '[data-do=overrule]');
    await heard('teacher.overruled');
    assert.doesNotMatch(await page.$eval('#log', ({ textContent }) => textContent), /session\.started|#1 /);
  });
});
