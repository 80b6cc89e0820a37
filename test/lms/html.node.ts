import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { chromium, watch } from './support/browser.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';

/** Presses a button of the question who is practising, by its place or its name; resolves when it is there. */
async function press(page: Page, wanted: number | string): Promise<void> {
  await page.waitForFunction(
    (one: number | string) => {
      const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
      const buttons = [...(who?.querySelectorAll('button') ?? [])];
      const button = typeof one === 'number' ? buttons[one] : buttons.find(({ ariaLabel }) => ariaLabel === one);
      button?.click();
      return button !== undefined;
    },
    {},
    wanted,
  );
}

/** A new pupil gets a code of three pictures. */
async function newPupil(page: Page): Promise<readonly string[]> {
  await press(page, 1);
  const code = await page.waitForFunction(() => {
    const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
    const names = [...(who?.querySelectorAll('.code li') ?? [])].map(({ textContent }) => textContent.trim());
    return names.length > 0 && names;
  });
  const names = (await code.jsonValue()) as readonly string[];
  await press(page, 0);
  return names;
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
    const code = await newPupil(page);
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
    await press(page, 0);
    for (const picture of code) await press(page, picture);
    assert.equal((await look(page.mainFrame())).item, before);
    assert.deepEqual(errors, []);
    assert.deepEqual(strangers, []);
  });
});
