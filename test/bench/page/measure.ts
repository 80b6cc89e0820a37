import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** In milliseconds: until something can be answered, and the time of long tasks beyond 50 ms up to then. */
export interface Measured {
  readonly usable: number;
  readonly blocked: number;
}

/** Opens a page in a fresh profile on a CPU four times slower; `usable` is a selector that is looked for in all shadow roots. */
export async function measure(browser: Browser, url: string, usable: string): Promise<Measured> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.emulateCPUThrottling(4);
    await page.evaluateOnNewDocument(`(${watch})(${JSON.stringify(usable)})`);
    await page.goto(url);
    const found = await page.waitForFunction(() => window.measured, { timeout: 60_000 });
    return (await found.jsonValue())!;
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    measured?: Measured;
  }
}

/** Runs in the page, before anything else: as it is written, no compiler between. */
const watch = readFileSync(join(import.meta.dirname, 'watch.js'), 'utf8')
  .replace(/^.*export default /s, '')
  .replace(/;\s*$/, '');

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
