import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../../browsers/chromium.js';
import { find, howToInstall } from '../../browsers/engines.js';

export async function chromium(): Promise<Browser> {
  const program = find('chromium');
  if (!program) throw new Error(`This test needs Chromium: ${howToInstall('chromium')}.`);
  return puppeteer.launch({ executablePath: program, args: chromiumFlags });
}

/** What a page said and asked that it should not: errors, and requests to another origin. */
export function watch(page: Page, origin: string): { readonly errors: string[]; readonly strangers: string[] } {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  return { errors, strangers };
}

/** The frame that a lesson runs in. */
export async function lessonFrame(page: Page): Promise<Frame> {
  // asked anew until it is there: a frame tells when it was led somewhere, not when its page is made
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames()) if (await frame.$('leerspoor-practice').catch(() => null)) return frame;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No frame of the page has a lesson.');
}
