// Somebody else's project: empty, with our packages installed as npm would bring them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Project {
  readonly dir: string;
  /** The packed packages, by name. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** Runs a command in the project; what it printed. Throws with it where it fails. */
  run(command: string, ...args: string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  remove(): void;
}

/** Packs what was built (`npm run build`) and installs it, with these packages of others. Some seconds, and the network. */
export function installed(others: Readonly<Record<string, string>> = {}): Project {
  const dir = mkdtempSync(join(tmpdir(), 'leerspoor-consumer-'));
  const tarballs = packed(join(dir, 'tarballs'));
  const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  const project: Project = {
    dir,
    tarballs,
    run: (command, ...args) => run(dir, command, args),
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(dir, name, '..'), { recursive: true });
        writeFileSync(join(dir, name), text);
      }
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
  const dependencies = { ...files, ...others };
  // ours are not in a registry yet: what one of ours asks of another is the packed one
  project.write({
    'package.json': JSON.stringify({ private: true, type: 'module', dependencies, overrides: files }, null, 2),
  });
  project.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
  return project;
}

/** `npm pack` of every package into this folder. */
function packed(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(join(root, 'packages')).map((name) => {
    const { name: id } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      name: string;
    };
    const out = run(join(root, 'packages', name), 'npm', ['pack', '--json', `--pack-destination=${folder}`]);
    const [{ filename }] = JSON.parse(out) as [{ filename: string }];
    return [id, join(folder, filename)] as const;
  });
  return Object.fromEntries(entries);
}

function run(cwd: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64_000_000,
      timeout: 180_000,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}
