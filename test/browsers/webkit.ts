// WebKit, the engine of every iPad: WebKitGTK's MiniBrowser, driven by WebKitWebDriver, on a screen of Xvfb.
import { execFileSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { BrowserLauncher } from '@web/test-runner';
import { start } from './process.js';
import { openSession, type Session } from './webdriver.js';
import { webkitPage, type WebKitPage } from './webkit-page.js';

interface Browser {
  readonly session: Session;
  readonly page: WebKitPage;
  stop(): Promise<void>;
}

const viewport = { width: 800, height: 600 };

/** A launcher of one page: a driver serves one session, and a page behind another has no focus. */
export function webkit(program: string): BrowserLauncher & { getPage(): WebKitPage | undefined } {
  let starting: Promise<Browser> | undefined;
  let browser: Browser | undefined;
  let active: string | undefined;
  return {
    name: 'WebKit',
    type: 'puppeteer', // what the runner's commands ask of such a page, ours answers
    concurrency: 1,
    async startSession(id, url) {
      starting ??= startBrowser(program);
      browser = await starting;
      active = id;
      await browser.page.setViewport(viewport);
      await browser.session.call('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getPage: () => browser?.page,
    getBrowserUrl: async () => (await browser?.session.call('GET', '/url')) as string | undefined,
    async stopSession() {
      active = undefined;
      await browser?.session.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium or Firefox: WebKit runs on no screen.')),
    stop: async () => (await starting)?.stop(),
  };
}

async function startBrowser(program: string): Promise<Browser> {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const driver = start(program, [`--port=${port}`], { DISPLAY: `:${await screen.says()}` });
  const session = await openSession(`http://127.0.0.1:${port}`, {
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  const stop = async (): Promise<void> => {
    await session.call('DELETE', '').catch(() => undefined); // a driver that is gone already has no session
    driver.kill();
    screen.kill();
  };
  return { session, page: webkitPage(session), stop };
}

/** MiniBrowser lies in a folder of the WebKitGTK library, on no path. */
function miniBrowser(): string {
  const named = process.env.MINIBROWSER_PATH;
  if (named) return named;
  const listed = execFileSync('dpkg', ['-S', '*/MiniBrowser'], { encoding: 'utf8' });
  const found = /: (\/.*)$/m.exec(listed)?.[1];
  if (!found) throw new Error('No MiniBrowser found; set MINIBROWSER_PATH.');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
