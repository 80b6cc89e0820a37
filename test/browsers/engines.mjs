// The three engines the tests run in: how each is found on this machine, and what to install where it is not.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name as printed
 * @property {string} variable environment variable that names the program, for where it is not on the path
 * @property {string[]} commands names of the program on the path, best first
 * @property {string[]} packages Debian packages that bring it
 * @property {string[]} [also] further commands it cannot do without
 * @property {(program: string) => import('@web/test-runner').BrowserLauncher} launcher
 */

/** @type {Record<string, Engine>} */
export const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium'],
    launcher: chromium,
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
    launcher: firefox,
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    also: ['Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    launcher: webkit,
  },
};

/** The program of an engine, or undefined where the machine lacks it (or what it needs). */
export function find(/** @type {Engine} */ engine) {
  if (!(engine.also ?? []).every((command) => onPath(command))) return undefined;
  const named = process.env[engine.variable];
  if (named) return runnable(named) ? named : undefined;
  return engine.commands.map(onPath).find((program) => program !== undefined);
}

function onPath(/** @type {string} */ command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(runnable);
}

function runnable(/** @type {string} */ program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
