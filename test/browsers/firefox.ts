import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

/** Firefox over WebDriver BiDi, which the launcher's Puppeteer speaks too. One page: a page behind another has no focus. */
export function firefox(program: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    // to be told of every request costs a third of the time, and nothing asks for it
    launchOptions: { browser: 'firefox', executablePath: program, networkEnabled: false },
    concurrency: 1,
  });
}
