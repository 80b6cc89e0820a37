import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { chromium, watch } from './support/browser.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';

/** A pupil says who is practising: the first picture, and again. */
async function chooseWho(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) {
    const asks = await page.evaluate(() => {
      const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
      const button = who?.querySelector<HTMLElement>('button.primary:not([disabled])') ?? who?.querySelector('button');
      button?.click();
      return Boolean(who);
    });
    if (!asks && i > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('the one page, opened from a disk', { timeout: 180_000 }, () => {
  it('is practised, and goes on where it was when it is opened again; it asks nothing of anyone', async (t) => {
    const out = await made('breuken.html', '--as', 'html', '--goal', 'BR1');
    const answers = rightAnswers(filesIn(await made('answers.zip', '--as', 'scorm12', '--videos', 'no')));
    const browser = await chromium();
    t.after(() => browser.close());
    const page = await browser.newPage();
    const url = pathToFileURL(out).href;
    const { errors, strangers } = watch(page, url);
    await page.goto(url);
    await page.waitForSelector('leerspoor-practice');
    await chooseWho(page);
    let sight = await look(page.mainFrame());
    for (let answered = 0; answered < 4;) {
      if (sight.stage === 'asking') answered += 1;
      sight = await step(page.mainFrame(), answers);
    }
    while (sight.stage !== 'asking') sight = await step(page.mainFrame(), answers);
    const before = sight.item;
    await page.goto('about:blank');
    await page.goto(url);
    await page.waitForSelector('leerspoor-practice');
    await chooseWho(page);
    assert.equal((await look(page.mainFrame())).item, before);
    assert.deepEqual(errors, []);
    assert.deepEqual(strangers, []);
  });
});
