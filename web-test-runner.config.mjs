// Tests run from source in real browsers. `npx wtr` takes Chromium; ENGINES=chromium,firefox,webkit names others.
import { join } from 'node:path';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { register } from 'tsx/esm/api';
import { fromSource } from './serve.mjs';

register(); // the launchers and plugins are TypeScript
const { chromiumCommands } = await import('./test/browsers/commands.js');
const { launcherOf, parseEngines } = await import('./test/browsers/engines.js');
const { everySource } = await import('./test/browsers/every-source.js');
const { manifest } = await import('./test/browsers/manifest.js');
const { samples } = await import('./test/browsers/samples.js');

const launchers = parseEngines(process.env.ENGINES ?? 'chromium').map(launcherOf);

/** @type {import('@web/test-runner').TestRunnerConfig & { browsers: typeof launchers }} */
export default {
  ...fromSource,
  files: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
  plugins: [
    ...fromSource.plugins,
    everySource(fromSource.rootDir),
    manifest(),
    samples(fromSource.rootDir),
    a11ySnapshotPlugin(),
    chromiumCommands(join(fromSource.rootDir, '.cache/screenshots')),
  ],
  browsers: launchers,
  concurrentBrowsers: launchers.length,
  coverageConfig: { include: ['packages/*/src/**'], reporters: ['text-summary', 'html'] },
  // a busy machine is no reason to fail: what hangs is found in a minute and a half
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 90_000 } },
};
