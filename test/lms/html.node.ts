import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { chromium, watch } from './support/browser.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';

/** Opens the page in a browser of its own, until the test ends; hears what goes wrong in it, and what it asks of anyone. */
async function opened(
  t: TestContext,
  file: string,
): Promise<{ readonly page: Page; readonly url: string } & ReturnType<typeof watch>> {
  const browser = await chromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const url = pathToFileURL(file).href;
  const heard = watch(page, url);
  await page.goto(url);
  await page.waitForSelector('leerspoor-practice');
  return { page, url, ...heard };
}

/** Presses a button of the question who is practising, by its words or its name; resolves when it is there. */
async function press(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction(
    (one: string) => {
      const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
      const buttons = [...(who?.querySelectorAll('button') ?? [])];
      const button = buttons.find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent.trim()) === one);
      button?.click();
      return button !== undefined;
    },
    {},
    wanted,
  );
}

/** A new pupil gets a code of three pictures. */
async function newPupil(page: Page): Promise<readonly string[]> {
  await press(page, 'Ik ben nieuw');
  const code = await page.waitForFunction(() => {
    const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
    const names = [...(who?.querySelectorAll('.code li') ?? [])].map(({ textContent }) => textContent.trim());
    return names.length > 0 && names;
  });
  const names = (await code.jsonValue()) as readonly string[];
  await press(page, 'Ik begin');
  return names;
}

/** In the page: the first element, in shadow roots too, that a selector finds with these words in it. */
function deep(selector: string, words: string): Element | undefined {
  const roots: ParentNode[] = [document];
  for (const root of roots)
    // grows while it is walked
    for (const one of root.querySelectorAll('*')) {
      if (one.matches(selector) && one.textContent.includes(words)) return one;
      if (one.shadowRoot) roots.push(one.shadowRoot);
    }
  return undefined;
}

/** Clicks it when it is there. */
async function click(page: Page, selector: string, words = ''): Promise<void> {
  const found = await page.waitForFunction(deep, { polling: 100 }, selector, words);
  await (found as ElementHandle<HTMLElement>).evaluate((element) => element.click());
}

describe('the one page, opened from a disk', { timeout: 180_000 }, () => {
  it('is practised, and goes on where it was when it is opened again; it asks nothing of anyone', async (t) => {
    const out = await made('breuken.html', '--as', 'html', '--goal', 'BR1');
    const answers = rightAnswers(filesIn(await made('answers.zip', '--as', 'scorm12', '--videos', 'no')));
    const { page, url, errors, strangers } = await opened(t, out);
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
    await press(page, 'Ik was hier al');
    for (const picture of code) await press(page, picture);
    assert.equal((await look(page.mainFrame())).item, before);
    assert.deepEqual(errors, []);
    assert.deepEqual(strangers, []);
  });

  it('plays a video that stands in the page itself', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerspoor-video-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const assignment = join(folder, 'assignment.json');
    writeFileSync(assignment, JSON.stringify({ goals: ['BR7'], without: ['activating', 'orienting', 'checking'] }));
    const out = await made('video.html', '--as', 'html', '--videos', 'yes', '--assignment', assignment);
    const { page, errors, strangers } = await opened(t, out);
    await newPupil(page);
    await click(page, 'button', 'Filmpje');
    await click(page, 'button.poster');
    const video = await page.waitForFunction(deep, { polling: 100 }, 'video', '');
    await page.waitForFunction(
      (media) => media instanceof HTMLVideoElement && ((media.muted = true), media.currentTime > 1),
      { polling: 100 },
      video,
    );
    const source = await (video as ElementHandle<HTMLVideoElement>).evaluate(({ currentSrc }) => currentSrc);
    assert.match(source, /^(data|blob):/);
    assert.deepEqual(errors, []);
    assert.deepEqual(strangers, []);
  });
});
