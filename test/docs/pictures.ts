// Makes the pictures of docs/leerkrachten.md and docs/auteurs.md, of the demo: node --import tsx --conditions=source test/docs/pictures.ts
// They are screenshots; made smaller afterwards with `convert X.png +dither -colors 96 png8:X.png`.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rightResponses, type Item, type Response } from '@leerspoor/content';
import type { ElementHandle, Page } from 'puppeteer-core';
import { servePages } from '../browsers/pages.js';
import { chromium } from '../lms/support/browser.js';
import { look, step } from '../lms/support/pupil.js';
import { samplesIn } from './samples.js';

const root = join(import.meta.dirname, '../..');
const pages = await servePages();
const browser = await chromium();
try {
  await pupil();
  await teacher();
  await author();
} finally {
  await browser.close();
  await pages.stop();
}

/** A short lesson on one goal, without the tasks that look what is known already. */
async function pupil(): Promise<void> {
  const assignment = encodeURIComponent(JSON.stringify({ goals: ['BR1'], without: ['activating'], items: 3 }));
  const page = await opened(`demo/pupil.html?store=memory&pupil=k3f9&assignment=${assignment}`, 880, 0.75);
  await look(page.mainFrame());
  await keep(page, 'lesson-goal', 'leerspoor-practice');
  const choosing = await step(page.mainFrame(), {});
  await keep(page, 'lesson-choose', 'leerspoor-practice');
  await press(page, 'Voorbeeld');
  await press(page, 'Toon alles');
  await press(page, 'Nu ik');
  let sight = await look(page.mainFrame(), JSON.stringify(choosing));
  await keep(page, 'lesson-together', 'leerspoor-practice');
  const answers = rightAnswers();
  while (!sight.text.includes('Even terugkijken')) sight = await step(page.mainFrame(), answers);
  await keep(page, 'lesson-end', 'leerspoor-practice');
}

/** The first screen, and one pupil on it, with the reasons and what can be decided otherwise. */
async function teacher(): Promise<void> {
  const page = await opened('demo/class.html', 1180);
  const name = await seen(page, 'leerspoor-class >>> .first .chip');
  await keep(page, 'desk', 'leerspoor-class', 980);
  await name.click();
  await (await seen(page, 'leerspoor-class >>> .overruling summary')).click();
  await keep(page, 'desk-pupil', 'leerspoor-class >>> dialog', 900);
}

/** The spreadsheet of the text, on the author's page: the first task in every state. */
async function author(): Promise<void> {
  const page = await opened('demo/author.html', 1000, 0.85);
  const sheet = samplesIn(root).find(({ page: text, lang }) => text === 'auteurs' && lang === 'csv')!;
  const file = join(tmpdir(), 'aanvullen.csv');
  writeFileSync(file, sheet.code);
  const input = (await page.waitForSelector('input[name=files]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await seen(page, '.seen leerspoor-item >>> input');
  await page.$eval('.seen', (part) => (part as HTMLElement).style.setProperty('padding', '1rem'));
  await keep(page, 'author', '.seen', 1140);
  rmSync(file);
}

/** In a window so wide; `scale` is the size of a picture of it. */
async function opened(path: string, width: number, scale = 1): Promise<Page> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width, height: 900, deviceScaleFactor: scale });
  await page.bringToFront();
  await page.goto(`${pages.origin}/${path}`);
  return page;
}

async function press(page: Page, words: string): Promise<void> {
  await (await seen(page, `leerspoor-practice >>> ::-p-text(${words})`)).click();
}

/** Of what cannot be seen, a change within a shadow root would go unnoticed. */
async function seen(page: Page, selector: string): Promise<ElementHandle> {
  return (await page.waitForSelector(selector, { visible: true }))!;
}

/** Of one element, at most `most` pixels of its height, when all fonts and pictures are there. */
async function keep(page: Page, name: string, selector: string, most = Infinity): Promise<void> {
  const place = await seen(page, selector);
  await page.waitForNetworkIdle();
  await page.evaluate(() => document.fonts.ready.then(() => (document.activeElement as HTMLElement).blur()));
  const { width, height } = (await place.boundingBox())!;
  const path = `docs/images/${name}.png`;
  await place.screenshot({ path, clip: { x: 0, y: 0, width, height: Math.min(most, height) } });
  console.log(path);
}

/** A right answer to every task of the demo's fractions. */
function rightAnswers(): Record<string, Response> {
  const folder = join(root, 'demo/built/breuken');
  const files = readdirSync(folder).filter((name) => /^BR\d\.json$/.test(name));
  const items = files.flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { items: Item[] }).items,
  );
  return Object.fromEntries(items.map(({ id, interaction }) => [id, rightResponses(interaction)[0]!]));
}
