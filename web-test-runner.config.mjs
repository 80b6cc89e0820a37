// Tests run from source in real browsers. `npx wtr` takes Chromium; ENGINES=chromium,firefox,webkit names others.
import { join } from 'node:path';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fromSource } from './serve.mjs';
import { chromiumCommands } from './test/browsers/commands.mjs';
import { engines, find } from './test/browsers/engines.mjs';

const launchers = (process.env.ENGINES ?? 'chromium').split(',').map((id) => {
  const engine = engines[id];
  if (!engine) throw new Error(`ENGINES names "${id}"; known are ${Object.keys(engines).join(', ')}.`);
  const program = find(engine);
  if (!program) throw new Error(`${engine.name} is not installed: apt-get install ${engine.packages.join(' ')}`);
  return engine.launcher(program);
});

/** @satisfies {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...fromSource,
  files: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
  plugins: [
    ...fromSource.plugins,
    a11ySnapshotPlugin(),
    chromiumCommands(join(fromSource.rootDir, '.cache/screenshots')),
  ],
  browsers: launchers,
  concurrentBrowsers: launchers.length,
  // axe takes more than mocha's two seconds at its first load
  testFramework: { config: { timeout: 10_000 } },
};
