// Makes the pictures of docs/embedding, of the packages themselves: node --import tsx --conditions=source test/lms/pictures.ts
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Response } from '@leerspoor/content';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { Launcher } from '../../packages/lms/test/support/launcher.js';
import { serve } from '../consumers/browser.js';
import { servePages } from '../browsers/pages.js';
import { chromium, lessonFrame } from './support/browser.js';
import { Lms } from './support/lms.js';
import { filesIn, made, rightAnswers } from './support/made.js';
import { look, step } from './support/pupil.js';
import { served } from './support/served.js';

const root = join(import.meta.dirname, '../..');
const browser: Browser = await chromium();
try {
  const zip = await made('breuken.zip', '--as', 'scorm12');
  await drawing('zip', listing(zip));
  const bytes = (statSync(zip).size / 1e6).toFixed(1);
  const files = filesIn(zip);
  await drawing(
    'command',
    `$ npx leerspoor package breuken --as scorm12 --out breuken.zip\nbreuken.zip: "Breuken", 8 goals, ${files.size} files, ${bytes} MB.`,
  );
  const answers = rightAnswers(files);
  await trouble(files);
  await scorm('scorm', '1.2', files, answers);
  await scorm('scorm2004', '2004', filesIn(await made('2004.zip', '--as', 'scorm2004')), answers);
  await cmi5(filesIn(await made('cmi5.zip', '--as', 'cmi5')), answers);
  await disk(await made('breuken.html', '--as', 'html'));
  await frame();
  await npm();
} finally {
  await browser.close();
}

async function opened(url: string, height = 720): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1120, height });
  await page.bringToFront();
  await page.goto(url);
  return page;
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `docs/images/embedding-${name}.png` });
  console.log(`docs/images/embedding-${name}.png`);
}

/** Lines as a terminal shows them. */
async function drawing(name: string, lines: string): Promise<void> {
  const page = await opened('about:blank', 80 + 24 * lines.split('\n').length);
  await page.setContent(
    `<style>body { margin: 0; padding: 24px 28px; background: #1d1f27; color: #f1ede4; font: 15px/24px ui-monospace, monospace; white-space: pre; }</style>`,
  );
  await page.evaluate((text) => document.body.append(text), lines);
  await keep(page, name);
}

/** What stands in a zip; many files of one folder are one line. */
function listing(zip: string): string {
  const groups = new Map<string, { count: number; bytes: number }>();
  for (const [name, { length }] of filesIn(zip)) {
    const [, folder] = /^(code\/chunks|pack\/media|pack)\//.exec(name) ?? [];
    const key = folder === undefined || name.endsWith('pack.json') ? name : `${folder}/…`;
    const { count = 0, bytes = 0 } = groups.get(key) ?? {};
    groups.set(key, { count: count + 1, bytes: bytes + length });
  }
  const line = ([name, { count, bytes }]: [string, { count: number; bytes: number }]): string =>
    `${(bytes / 1000).toFixed(1).padStart(9)} kB  ${name}${count > 1 ? `  (${count} files)` : ''}`;
  return ['breuken.zip', '', ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(line)].join('\n');
}

/** Answers so many tasks right, and goes on to the next. */
async function practise(lesson: Frame, answers: Readonly<Record<string, Response>>, count: number): Promise<void> {
  let sight = await look(lesson);
  for (let answered = 0; answered < count || sight.stage !== 'asking';) {
    if (sight.stage === 'asking') answered += 1;
    sight = await step(lesson, answers);
  }
}

async function trouble(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const { origin, stop } = await served(files);
  const page = await opened(`${origin}/index.html`);
  await page.waitForSelector('aside summary');
  await page.$eval('aside details', (details) => (details.open = true));
  await asksWho(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await keep(page, 'trouble');
  stop();
}

/** Presses the first button of who is practising that has these words. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text: string) => {
      const who = document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot;
      const button = [...(who?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.includes(text));
      button?.click();
      return button;
    },
    { polling: 100 },
    words,
  );
}

async function asksWho(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('leerspoor-practice')?.shadowRoot?.querySelector('leerspoor-who')?.shadowRoot
        ?.firstElementChild,
    { polling: 100 },
  );
}

/** A lesson in the run time of the tests, and what that was told beside it. */
async function scorm(
  name: string,
  edition: '1.2' | '2004',
  files: ReadonlyMap<string, Uint8Array>,
  answers: Readonly<Record<string, Response>>,
): Promise<void> {
  const lms = await Lms.open(browser, edition, files);
  const launched = await lms.launch();
  const { page, frame: lesson } = launched;
  await page.setViewport({ width: 1120, height: 860 });
  await practise(lesson, answers, 16);
  const core = edition === '1.2' ? 'cmi.core.' : 'cmi.';
  const status = edition === '1.2' ? [`${core}lesson_status`] : [`${core}completion_status`, `${core}success_status`];
  const objectives = [0, 1, 2].flatMap((n) => [`cmi.objectives.${n}.id`, `cmi.objectives.${n}.score.raw`]);
  const told = [`${core}score.raw`, ...status, ...objectives, 'cmi.interactions._count'];
  const lines = await Promise.all(
    told.map(async (element) => `${element}\n  ${(await launched.value(element)) || '–'}`),
  );
  await beside(page, `SCORM ${edition}`, lines);
  await keep(page, name);
  lms.stop();
}

async function cmi5(
  files: ReadonlyMap<string, Uint8Array>,
  answers: Readonly<Record<string, Response>>,
): Promise<void> {
  const lms =
    '<!doctype html><style>iframe { width: 100%; height: 90vh; border: 0 }</style><iframe title="activity"></iframe>';
  const { origin, stop } = await served(
    new Map<string, Uint8Array | string>([...files, ['lms.html', lms]]),
    (url, init) => launcher.fetch(url, init),
  );
  const launcher = new Launcher({ masteryScore: 1, returnURL: `${origin}/lms.html` }, origin);
  const page = await opened(`${origin}/lms.html`, 860);
  await page.$eval('iframe', (frame_, url) => (frame_.src = url), `index.html${launcher.search}`);
  await practise(await lessonFrame(page), answers, 10);
  const lines = launcher.statements.map(
    ({ verb, object }) => `${verb.id.split('/').at(-1)}\n  ${object.id.split(':').at(-1)}`,
  );
  await beside(page, 'cmi5', lines.slice(0, 15));
  await keep(page, 'cmi5');
  stop();
}

/** Puts what was heard in a column beside the lesson. */
async function beside(page: Page, title: string, lines: readonly string[]): Promise<void> {
  await page.evaluate(
    (heading, texts) => {
      document.body.style.cssText =
        'display: grid; grid-template-columns: 1fr 20rem; gap: 1rem; margin: 1rem; font: 13px/1.45 ui-monospace, monospace';
      const column = document.body.appendChild(document.createElement('pre'));
      column.style.cssText =
        'margin: 0; padding: 1rem; background: #eef1f8; white-space: pre-wrap; overflow-wrap: anywhere';
      column.textContent = [heading, '', ...texts].join('\n');
    },
    title,
    lines,
  );
}

async function disk(file: string): Promise<void> {
  const page = await opened(pathToFileURL(file).href);
  await asksWho(page);
  await keep(page, 'who');
  await press(page, 'Ik ben nieuw');
  await press(page, 'Ik begin');
  await practise(page.mainFrame(), {}, 0);
  await keep(page, 'file');
}

async function frame(): Promise<void> {
  const pages = await servePages();
  const page = await opened(`${pages.origin}/demo/frame.html`);
  await page.waitForFunction(() => document.querySelectorAll('#log li').length > 2, { polling: 100 });
  await practise(await lessonFrame(page), {}, 0);
  await keep(page, 'frame');
  await pages.stop();
}

/** The example of docs/examples/plain, as a project has it after its install. */
async function npm(): Promise<void> {
  const source = await serve(root);
  const files = ['index.html', 'page.css', 'page.js'].map(
    (name) => [name, readFileSync(join(root, 'docs/examples/plain', name))] as const,
  );
  const { origin, stop: end } = await served(new Map(files), (asked) => {
    const path = new URL(asked as string).pathname;
    return fetch(
      source.url +
        path.replace('/leerspoor/', 'packages/leerspoor/dist/script/').replace('/sommen/', 'docs/built/sommen/'),
    );
  });
  const page = await opened(`${origin}/index.html`);
  const pack = readdirSync(join(root, 'docs/built/sommen')).map(
    (name) => [`pack/${name}`, readFileSync(join(root, 'docs/built/sommen', name))] as const,
  );
  await practise(page.mainFrame(), rightAnswers(new Map(pack)), 2);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await keep(page, 'npm');
  end();
  source.stop();
}
