import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium.js';
import type { Told } from './told.js';

/** How a lesson can be broken off, from the worst on. */
export const endings = ['kill', 'crash', 'close', 'reload'] as const;
export type Ending = (typeof endings)[number];

/** A browser with a profile of its own, in which one pupil's page is watched, and broken off. */
export class Watch {
  readonly #profile = mkdtempSync(join(tmpdir(), 'leerspoor-'));
  readonly #program: string;
  #browser: Browser | undefined;
  #page: Page | undefined;
  #hear: (told: Told) => void = () => {};

  constructor(program: string) {
    this.#program = program;
  }

  /** Opens the page, in a browser that is started where there is none. Resolves when it was asked for, not when it is there. */
  async open(url: string, hear: (told: Told) => void): Promise<void> {
    this.#hear = hear;
    this.#browser ??= await puppeteer.launch({
      executablePath: this.#program,
      args: chromiumFlags,
      userDataDir: this.#profile,
    });
    this.#page ??= await this.#freshPage(this.#browser);
    this.#page.goto(url).catch(() => {}); // it may be broken off
  }

  async end(how: Ending): Promise<void> {
    const [browser, page] = [this.#browser, this.#page];
    if (!browser || !page) throw new Error('There is nothing to break off.');
    if (how !== 'reload') this.#page = undefined;
    if (how === 'kill') await this.#kill(browser);
    // a tab that the browser takes away for want of memory loses its process in the same way
    if (how === 'crash') (await page.createCDPSession()).send('Page.crash').catch(() => {});
    if (how === 'close') await page.close();
  }

  async stop(): Promise<void> {
    if (this.#browser) await this.#kill(this.#browser);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #freshPage(browser: Browser): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => this.#hear({ is: 'problem', message: String(error) }));
    await page.exposeFunction('tell', (told: Told) => this.#hear(told));
    return page;
  }

  /** The whole process group, at once: nothing is written after this. */
  async #kill(browser: Browser): Promise<void> {
    this.#browser = undefined;
    const { pid, exited } = processOf(browser);
    process.kill(-pid, 'SIGKILL');
    await exited;
    await browser.disconnect();
  }
}

function processOf(browser: Browser): { readonly pid: number; readonly exited: Promise<unknown> } {
  const started = browser.process();
  if (started?.pid === undefined) throw new Error('The browser has no process.');
  return { pid: started.pid, exited: new Promise((resolve) => started.once('exit', resolve)) };
}
