import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs every *.node.ts: the author's command and the scripts, which need no browser.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runNodeTests() {
  const folders = ['test', ...readdirSync('packages').map((name) => join('packages', name, 'test'))];
  const files = folders.flatMap(filesIn).filter((file) => file.endsWith('.node.ts'));
  if (files.length === 0) return { passed: 0, failed: 1 };
  const output = await run([
    ...['--import', 'tsx', '--conditions=source', '--test'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...files,
  ]);
  const number = (/** @type {string} */ name) => Number(output.match(new RegExp(`^ℹ ${name} (\\d+)`, 'm'))?.[1] ?? 0);
  const passed = number('pass');
  return { passed, failed: number('fail') + number('cancelled') + (passed === 0 ? 1 : 0) };
}

function filesIn(/** @type {string} */ folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  } catch {
    return []; // a package without tests of its own
  }
}

/** @returns {Promise<string>} what it printed, which is shown too */
function run(/** @type {string[]} */ args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
