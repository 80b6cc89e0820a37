import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes and builds the pack that `leerspoor new` gives, as the texts say it; the samples load it from there. */
export function buildStarter(root: string, out: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-starter-'));
  const run = (...args: string[]): Buffer =>
    execFileSync(process.execPath, [join(root, 'packages/cli/bin/leerspoor.js'), ...args], { cwd: folder });
  run('new', 'sommen');
  run('build', 'sommen', '--out', out);
  rmSync(folder, { recursive: true });
}
