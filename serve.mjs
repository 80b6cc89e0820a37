// How source reaches a browser without a build: the same for `npm start` and for the tests.
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { inParts } from './serve-parts.mjs';
import { underPolicy } from './serve-policy.mjs';

const rootDir = import.meta.dirname;

/** @satisfies {import('@web/dev-server').DevServerConfig} */
export const fromSource = {
  rootDir,
  hostname: 'localhost',
  nodeResolve: { exportConditions: ['source', 'browser'], extensions: ['.ts', '.js', '.mjs'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: join(rootDir, 'tsconfig.base.json'),
      target: 'es2022',
      define: { WHOLE: String(process.env.WHOLE === '1') }, // long tests, whole: `npm run test:whole`
    }),
  ],
  middleware: [
    inParts,
    underPolicy,
    function offlineWorker(/** @type {import('koa').Context} */ context, /** @type {import('koa').Next} */ next) {
      // it lies beside the script, and may answer for the pages of the demo
      if (context.path.endsWith('/offline/worker.js')) context.set('Service-Worker-Allowed', '/');
      return next();
    },
  ],
};
