// What test/support/page.ts asks of a page beside the runner's own commands.
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @type {WeakMap<object, import('puppeteer-core').CDPSession>} */
const devtools = new WeakMap();

/** Commands of Chromium alone: `screenshot`, with a name, and `emulate`, with media features and their values. */
export function chromiumCommands(/** @type {string} */ pictures) {
  return {
    name: 'chromium-commands',
    /** @param {{ command: string, payload?: unknown, session: any }} request */
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot' && command !== 'emulate') return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`"${command}" works in Chromium alone.`);
      const page = session.browser.getPage(session.id);
      return command === 'screenshot' ? screenshot(page, pictures, String(payload)) : emulate(page, Object(payload));
    },
  };
}

async function screenshot(
  /** @type {import('puppeteer-core').Page} */ page,
  /** @type {string} */ folder,
  /** @type {string} */ name,
) {
  mkdirSync(folder, { recursive: true });
  const path = /** @type {const} */ (`${join(folder, basename(name))}.png`);
  await page.screenshot({ path });
  return path;
}

/** Straight over the protocol: Puppeteer refuses forced colours. */
async function emulate(/** @type {import('puppeteer-core').Page} */ page, /** @type {Record<string, string>} */ media) {
  const session = devtools.get(page) ?? (await page.createCDPSession());
  devtools.set(page, session);
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  return true;
}
