import { spawn } from 'node:child_process';

/** What must hold of the whole tree; each counts as a test. Two at a time, for machines with two cores. */
const checks = [
  { title: 'types', command: 'tsc -b' },
  { title: 'lint', command: 'eslint .' },
  { title: 'format', command: 'prettier --check .' },
  { title: 'layers', command: 'node test/layers/check.mjs' },
];

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function runChecks() {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) tally[await run(check)] += 1;
  };
  await Promise.all([worker(), worker()]);
  return tally;
}

/** @returns {Promise<'passed' | 'failed'>} */
function run(/** @type {typeof checks[number]} */ { title, command }) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      console.log(code === 0 ? `✓ ${title}` : `✗ ${title} (${command})\n${output}`);
      resolve(code === 0 ? 'passed' : 'failed');
    });
  });
}
