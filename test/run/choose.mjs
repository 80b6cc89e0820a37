import { execFileSync } from 'node:child_process';
import { engines, find } from '../browsers/engines.mjs';

/**
 * The engines to test in: those named, which must then be there, else all that this machine has, and one at least.
 * @param {string[] | undefined} named
 * @returns {{ found: string[], missing: string[], failed: number }} ids; a sentence each; how many were named in vain
 */
export function choose(named) {
  const wanted = named ?? Object.keys(engines);
  let found = wanted.filter(isThere);
  if (found.length === 0 && !named) found = installChromium();
  const missing = wanted.filter((id) => !found.includes(id));
  return { found, missing: missing.map(sentence), failed: named ? missing.length : 0 };
}

const isThere = (/** @type {string} */ id) => engines[id] !== undefined && find(engines[id]) !== undefined;

function sentence(/** @type {string} */ id) {
  const engine = engines[id];
  if (!engine) return `Not tested: "${id}" is no engine; known are ${Object.keys(engines).join(', ')}.`;
  const how = `apt-get install ${engine.packages.join(' ')}, or set ${engine.variable} to the program`;
  return `Not tested in ${engine.name}, which this machine lacks: ${how}.`;
}

/** Where nothing is found: Debian's own Chromium, if we may; else one sentence, and the end. */
function installChromium() {
  if (process.getuid?.() === 0) {
    try {
      console.log('No browser found: installing Chromium from Debian packages ...');
      const run = (/** @type {string[]} */ ...args) =>
        execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      run('update', '-q');
      run('install', '-q', '-y', '--no-install-recommends', 'chromium');
      if (isThere('chromium')) return ['chromium'];
    } catch {
      // what to do by hand follows
    }
  }
  console.error('The tests need a browser: install Chromium (apt-get install chromium), or set CHROME_PATH to one.');
  process.exit(1);
}
