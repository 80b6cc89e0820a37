// The three engines the tests run in: how each is found on this machine, and what to install where it is not.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserLauncher } from '@web/test-runner';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

export interface Engine {
  /** As printed. */
  readonly name: string;
  /** Environment variable that names the program, for where it is not on the path. */
  readonly variable: string;
  /** Names of the program on the path, best first. */
  readonly commands: readonly string[];
  /** Further commands that it cannot do without. */
  readonly also?: readonly string[];
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  readonly launcher: (program: string) => BrowserLauncher;
}

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
} satisfies Record<string, Engine>;

export type EngineId = keyof typeof engines;
export const engineIds = Object.keys(engines) as EngineId[];

/** The program of an engine, or undefined where the machine lacks it or what it needs. */
export function find(id: EngineId): string | undefined {
  const engine: Engine = engines[id];
  if (!(engine.also ?? []).every(onPath)) return undefined;
  const named = process.env[engine.variable];
  if (named) return isProgram(named) ? named : undefined;
  return engine.commands.map(onPath).find((program) => program !== undefined);
}

/** The engines that a person named, `chromium,webkit`; throws a sentence where one is unknown. */
export function parseEngines(named: string): EngineId[] {
  return named.split(',').map((name) => {
    const id = engineIds.find((known) => known === name.trim());
    if (!id) throw new Error(`"${name}" is no engine: known are ${engineIds.join(', ')}.`);
    return id;
  });
}

/** Starts it anew at each run. Throws a sentence where the machine lacks the engine. */
export function launcherOf(id: EngineId): BrowserLauncher {
  const program = find(id);
  if (!program) throw new Error(`${engines[id].name} is not installed: ${howToInstall(id)}.`);
  return engines[id].launcher(program);
}

/** How a person gets an engine that is not there. */
export function howToInstall(id: EngineId): string {
  const { packages, variable } = engines[id];
  return `apt-get install ${packages.join(' ')}, or set ${variable} to the program`;
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
