import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium.js';
import { find, howToInstall } from '../browsers/engines.js';
import { servePages } from '../browsers/pages.js';
import type { Told } from './told.js';

const program = find('chromium');

/** Bytes that the page may store. */
const quota = 50_000;

test(
  'a lesson goes on where the page may store 50 kB, and says so',
  { skip: program ? false : howToInstall('chromium'), timeout: 240_000 },
  async () => {
    const pages = await servePages();
    const browser = await puppeteer.launch({ executablePath: program!, args: chromiumFlags });
    try {
      const page = await browser.newPage();
      const devtools = await page.createCDPSession();
      const told: Told[] = [];
      let look: () => void = () => {};
      await page.exposeFunction('tell', (one: Told) => {
        told.push(one);
        look();
      });
      await page.goto(`${pages.origin}/test/pages/kill.html?pupil=full`);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: pages.origin, quotaSize: quota });
      const count = (is: Told['is']): number => told.filter((one) => one.is === is).length;
      // a slow machine may say before that its disk is slow: that is another word
      const isFull = (one: Told): boolean => one.is === 'unsaved' && one.message.includes('no room left');
      await new Promise<void>((resolve) => {
        look = () => {
          const since = told.slice(told.findIndex(isFull));
          if (told.some(isFull) && since.filter(({ is }) => is === 'shown').length >= 20) resolve();
        };
        look();
      });
      assert.deepEqual(
        told.filter(({ is }) => is === 'problem'),
        [],
      );
      console.log(
        `${count('shown')} feedbacks shown, with ${quota} bytes of room; the page said once that the disk is full`,
      );
      assert.equal(told.filter(isFull).length, 1);
    } finally {
      await browser.close();
      await pages.stop();
    }
  },
);
