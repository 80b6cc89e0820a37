import * as puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Firefox over WebDriver BiDi. One page at a time: a page behind another has no focus. */
export function firefox(/** @type {string} */ program) {
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: program },
    concurrency: 1,
  });
}
