// Tests run from source in real browsers. `npx wtr` takes Chromium; ENGINES=chromium,firefox,webkit names others.
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { engines, find } from './test/browsers/engines.mjs';
import { chromiumCommands } from './test/browsers/commands.mjs';

const root = import.meta.dirname;

const launchers = (process.env.ENGINES ?? 'chromium').split(',').map((id) => {
  const engine = engines[id];
  if (!engine) throw new Error(`ENGINES names "${id}"; known are ${Object.keys(engines).join(', ')}.`);
  const program = find(engine);
  if (!program) throw new Error(`${engine.name} is not installed: apt-get install ${engine.packages.join(' ')}`);
  return engine.launcher(program);
});

/** @satisfies {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser'], extensions: ['.ts', '.js', '.mjs'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: join(root, 'tsconfig.base.json'), target: 'es2022' }),
    a11ySnapshotPlugin(),
    chromiumCommands(join(root, '.cache/screenshots')),
  ],
  browsers: launchers,
  concurrentBrowsers: launchers.length,
  // axe takes more than mocha's two seconds at its first load
  testFramework: { config: { timeout: 10_000 } },
};
