// A built page, served as any server would, and one pupil in it.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium.js';
import { find, howToInstall } from '../browsers/engines.js';
import { see } from '../support/press.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves a folder; resolves to its address. */
export async function serve(folder: string): Promise<{ readonly url: string; stop(): void }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

export function chromium(): Promise<Browser> {
  const program = find('chromium');
  if (!program) throw new Error(`This needs Chromium: ${howToInstall('chromium')}.`);
  return puppeteer.launch({ executablePath: program, args: chromiumFlags, networkEnabled: false });
}

/** Opens the page, and goes on and answers until it has written down one answer; resolves to that line. */
export async function answerOnce(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(url);
    for (let steps = 0; steps < 60; steps++) {
      const line = await page.$eval('#heard', (list) => list.textContent.trim()).catch(() => '');
      if (line) return line;
      await step(page);
    }
    throw new Error(`No answer was heard at ${url}. ${errors.join('\n')}`);
  } finally {
    await page.close();
  }
}

/** Types 1 into the first field there is, in any shadow root, and presses the button that leads on. */
async function step(page: Page): Promise<void> {
  const field = await see(page, '>>> input, >>> button');
  const input = await page.$('>>> input:not([disabled])');
  if (input) {
    await input.focus();
    await page.keyboard.type('1');
  }
  const main = (await page.$('>>> button.primary')) ?? (await page.$('>>> button')) ?? field;
  await main.evaluate((button) => (button as HTMLElement).click());
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
