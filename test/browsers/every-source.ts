import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';

/** Serves `/every-source.json`, the paths of every source file that runs in a browser: see test/every-source.test.ts. */
export function everySource(root: string): TestRunnerPlugin {
  return {
    name: 'every-source',
    serve: ({ path }) => (path === '/every-source.json' ? JSON.stringify(sources(root)) : undefined),
  };
}

function sources(root: string): string[] {
  const packages = readdirSync(join(root, 'packages')).filter((name) => name !== 'cli');
  const filesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return packages.flatMap((name) => filesIn(join('packages', name, 'src'))).filter((file) => file.endsWith('.ts'));
}
