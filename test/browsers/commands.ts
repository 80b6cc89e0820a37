// What test/support/page.ts asks of a page beside the runner's own commands.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import type { CDPSession, Page } from 'puppeteer-core';

type PuppeteerLauncher = BrowserLauncher & { getPage(session: string): Page };

/** A point of the page in CSS pixels. */
type Point = readonly [x: number, y: number];

/**
 * Commands of Chromium alone: `screenshot`, with a name; `emulate`, with media features and their values; `touch`, with
 * the way a finger goes; `fingers`, whether the page is on a screen that is touched.
 */
export function chromiumCommands(pictures: string): TestRunnerPlugin {
  return {
    name: 'chromium-commands',
    async executeCommand({ command, payload, session }) {
      if (!['screenshot', 'emulate', 'touch', 'fingers'].includes(command)) return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`"${command}" works in Chromium alone.`);
      const page = (session.browser as PuppeteerLauncher).getPage(session.id);
      if (command === 'screenshot') return screenshot(page, `${join(pictures, basename(payload as string))}.png`);
      if (command === 'touch') return touch(page, payload as readonly Point[]);
      if (command === 'fingers') return fingers(page, payload as boolean);
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

async function devtoolsOf(page: Page): Promise<CDPSession> {
  const session = devtools.get(page) ?? (await page.createCDPSession());
  devtools.set(page, session);
  return session;
}

/** Straight over the protocol: Puppeteer refuses forced colours. */
async function emulate(page: Page, media: Readonly<Record<string, string>>): Promise<true> {
  const session = await devtoolsOf(page);
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** A finger that comes down at the first point, goes along the others, and is lifted at the last. */
async function touch(page: Page, [first, ...others]: readonly Point[]): Promise<true> {
  const session = await devtoolsOf(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  if (first) await send('touchStart', [first]);
  for (const point of others) await send('touchMove', [point]);
  await send('touchEnd', []);
  return true;
}

async function fingers(page: Page, enabled: boolean): Promise<true> {
  const session = await devtoolsOf(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled });
  return true;
}
