import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { notEmpty, type Tally } from './tally.js';

/** Runs every *.node.ts: the author's command and the scripts, which need no browser. */
export async function runNodeTests(): Promise<Tally> {
  const folders = ['test', ...readdirSync('packages').map((name) => join('packages', name, 'test'))];
  const files = folders.filter((folder) => existsSync(folder)).flatMap(testsIn);
  const output = files.length > 0 ? await run(files) : '';
  const number = (name: string): number => Number(new RegExp(`^ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return notEmpty('Node', { passed: number('pass'), failed: number('fail') + number('cancelled') });
}

function testsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.node.ts')).map((file) => join(folder, file));
}

/** What takes long in full runs here for a hundredth; its own script does the whole. */
const short = { DAMAGED: '100', KILLS: '2', ...process.env };

/** Resolves to what Node printed, which is shown too. */
function run(files: readonly string[]): Promise<string> {
  const options = ['--import', 'tsx', '--conditions=source', '--test', '--test-reporter=spec'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, ...files], { env: short, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += String(chunk);
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
