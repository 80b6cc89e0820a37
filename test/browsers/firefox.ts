import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** Firefox over WebDriver BiDi, which the launcher's Puppeteer speaks too. One page: a page behind another has no focus. */
export function firefox(program: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: program },
    concurrency: 1,
  });
}
