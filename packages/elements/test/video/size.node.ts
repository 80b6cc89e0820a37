import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const src = join(import.meta.dirname, '../../src');
/** What only a video brings: the player with its words, and the question it can ask. */
const own = /^(\.\.?\/)+(video\/|player\/|words\/|support\/)|^\.\/[\w-]+\.js$/;
const shared = /figure\.js|look\/|locales\/|base\/|text\/|item\/|interactions\//;

it('the code of the player is at most 8 kB gzip, its words in one language included', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(src, 'define/player.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    tsconfig: join(src, '../../../tsconfig.base.json'),
    plugins: [
      {
        name: 'own',
        setup(bundle) {
          bundle.onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind !== 'entry-point' && (!own.test(path) || shared.test(path)) ? { path, external: true } : undefined,
          );
        },
      },
    ],
  });
  const [file] = outputFiles;
  assert.ok(file && file.text.includes('requestFullscreen'), 'the player itself is in it');
  const size = gzipSync(file.contents).length;
  assert.ok(size <= 8192, `${size} bytes`);
});
