// How source reaches a browser without a build: the same for `npm start` and for the tests.
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { inParts } from './serve-parts.mjs';

const rootDir = import.meta.dirname;

/** The strictest policy a school may set; every page of demo and of test/pages runs under it. */
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'font-src', 'img-src', 'media-src', 'connect-src'].map((kind) => `${kind} 'self'`),
  "require-trusted-types-for 'script'",
].join('; ');

/** @satisfies {import('@web/dev-server').DevServerConfig} */
export const fromSource = {
  rootDir,
  hostname: 'localhost',
  nodeResolve: { exportConditions: ['source', 'browser'], extensions: ['.ts', '.js', '.mjs'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: join(rootDir, 'tsconfig.base.json'), target: 'es2022' })],
  middleware: [
    inParts,
    function underPolicy(/** @type {import('koa').Context} */ context, /** @type {import('koa').Next} */ next) {
      if (/^\/(demo|test\/pages)\//.test(context.path)) context.set('Content-Security-Policy', policy);
      return next();
    },
  ],
};
