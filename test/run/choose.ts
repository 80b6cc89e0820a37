import { execFileSync } from 'node:child_process';
import { engineIds, engines, find, howToInstall, parseEngines, type EngineId } from '../browsers/engines.js';
import type { Tally } from './tally.js';

export interface Choice {
  readonly found: readonly EngineId[];
  /** A sentence for each engine that will not be tested in. */
  readonly missing: readonly string[];
  /** What was named and is not there has failed; the rest is only told of. */
  readonly tally: Tally;
}

/** The engines to test in: those that `named` lists, else all that this machine has, and one at least. */
export function choose(named: string | undefined): Choice {
  const wanted = named ? parseEngines(named) : engineIds;
  const there = wanted.filter(isThere);
  const found = there.length > 0 || named ? there : [installChromium()];
  const missing = wanted
    .filter((id) => !found.includes(id))
    .map((id) => `Not tested in ${engines[id].name}, which is missing: ${howToInstall(id)}.`);
  return { found, missing, tally: { passed: 0, failed: named ? missing.length : 0 } };
}

const isThere = (id: EngineId): boolean => find(id) !== undefined;

/** On a machine without any browser: Debian's own Chromium, if we may; else one sentence, and the end. */
function installChromium(): EngineId {
  if (process.getuid?.() === 0) {
    console.log('No browser found: installing Chromium from Debian packages ...');
    try {
      aptGet('update', '-q');
      aptGet('install', '-q', '-y', '--no-install-recommends', ...engines.chromium.packages);
    } catch {
      // what a person can do follows
    }
  }
  if (isThere('chromium')) return 'chromium';
  console.error(`The tests need a browser: ${howToInstall('chromium')}.`);
  process.exit(1);
}

function aptGet(...args: string[]): void {
  execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
