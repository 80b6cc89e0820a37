// WebKit, the engine of every iPad: WebKitGTK's MiniBrowser, driven by WebKitWebDriver, on a screen of Xvfb.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { openSession } from './webdriver.mjs';
import { start } from './process.mjs';
import { webkitPage } from './webkit-page.mjs';

const viewport = { width: 800, height: 600 };

/** A launcher of one page: a driver serves one session, and a page behind another has no focus. */
export function webkit(/** @type {string} */ program) {
  /** @type {Promise<Awaited<ReturnType<typeof startBrowser>>> | undefined} */
  let starting;
  /** @type {Awaited<ReturnType<typeof startBrowser>> | undefined} */
  let browser;
  let active = '';
  return {
    name: 'WebKit',
    type: 'puppeteer', // what the runner's commands ask of such a page, ours answers
    concurrency: 1,
    async startSession(/** @type {string} */ id, /** @type {string} */ url) {
      starting ??= startBrowser(program);
      browser = await starting;
      active = id;
      await browser.page.setViewport(viewport);
      await browser.session.call('POST', '/url', { url });
    },
    isActive: (/** @type {string} */ id) => active === id,
    getPage: () => browser?.page,
    getBrowserUrl: async () => /** @type {string} */ (await browser?.session.call('GET', '/url')),
    async stopSession() {
      active = '';
      await browser?.session.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium or Firefox: WebKit runs on no screen.')),
    stop: async () => (await starting)?.stop(),
  };
}

async function startBrowser(/** @type {string} */ program) {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const driver = start(program, [`--port=${port}`], { DISPLAY: `:${await screen.says()}` });
  const session = await openSession(`http://127.0.0.1:${port}`, {
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  const stop = async () => {
    await session.call('DELETE', '').catch(() => undefined); // a driver that is gone already has no session
    driver.kill();
    screen.kill();
  };
  return { session, page: await webkitPage(session), stop };
}

/** MiniBrowser lies in a folder of the WebKitGTK library, on no path. */
function miniBrowser() {
  const named = process.env.MINIBROWSER_PATH;
  if (named) return named;
  const found = execFileSync('dpkg', ['-S', '*/MiniBrowser'], { encoding: 'utf8' }).match(/: (\/.*)$/m)?.[1];
  if (!found) throw new Error('No MiniBrowser found; set MINIBROWSER_PATH.');
  return found;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
