import { spawn } from 'node:child_process';
import { sum, type Tally } from './tally.js';

interface Check {
  readonly title: string;
  readonly command: string;
}

/** What must hold of the whole tree; each counts as a test. What stands in one stage runs side by side. */
const stages: readonly (readonly Check[])[] = [
  [
    { title: 'types', command: 'tsc -b' },
    { title: 'script', command: 'rollup --config --silent' },
    { title: 'demo packs', command: 'npm run --silent packs' },
    { title: 'manifest', command: 'npm run --silent manifest' },
  ],
  [
    { title: 'lint', command: 'eslint .' },
    { title: 'documentation', command: 'npm run --silent docs' },
    { title: 'format', command: 'prettier --check .' },
  ],
  [
    { title: 'layers', command: 'node test/layers/check.mjs' },
    { title: 'publishable', command: 'node test/publish/check.mjs' },
    { title: 'size', command: 'npm run --silent size' },
  ],
];

export async function runChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const stage of stages) tallies.push(...(await Promise.all(stage.map(run))));
  return sum(tallies);
}

function run({ title, command }: Check): Promise<Tally> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (code) => {
      const ok = code === 0;
      console.log(ok ? `✓ ${title}` : `✗ ${title} (${command})\n${output}`);
      resolve({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
    });
  });
}
