import type { BrowserLauncher } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { Page } from 'puppeteer-core';

export const chromiumFlags = [
  '--no-sandbox', // a container runs it as root; it opens no page but ours
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function chromium(program: string): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: { executablePath: program, args: chromiumFlags, networkEnabled: false }, // nothing asks for it
    createPage: async ({ browser }) => focused(await (await browser.createBrowserContext()).newPage()),
    concurrency: 2,
  });
  launcher.name = 'Chromium';
  return launcher;
}

/** Two pages run side by side and only one is in front: both must behave as if they were, or `focus` never fires. */
async function focused(page: Page): Promise<Page> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
