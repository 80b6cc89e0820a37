// What test/support/page.ts asks of a page beside the runner's own commands.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, Page } from 'puppeteer-core';

type PuppeteerLauncher = BrowserLauncher & { getPage(session: string): Page };

/** Commands of Chromium alone: `screenshot`, with a name, and `emulate`, with media features and their values. */
export function chromiumCommands(pictures: string): TestRunnerPlugin {
  return {
    name: 'chromium-commands',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot' && command !== 'emulate') return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`"${command}" works in Chromium alone.`);
      const page = (session.browser as PuppeteerLauncher).getPage(session.id);
      if (command === 'screenshot') return screenshot(page, `${join(pictures, basename(payload as string))}.png`);
      return emulate(page, payload as Record<string, string>);
    },
  };
}

async function screenshot(page: Page, path: `${string}.png`): Promise<string> {
  mkdirSync(join(path, '..'), { recursive: true });
  await page.screenshot({ path });
  return path;
}

const devtools = new WeakMap<Page, CDPSession>();

/** Straight over the protocol: Puppeteer refuses forced colours. */
async function emulate(page: Page, media: Readonly<Record<string, string>>): Promise<true> {
  const session = devtools.get(page) ?? (await page.createCDPSession());
  devtools.set(page, session);
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  return true;
}
