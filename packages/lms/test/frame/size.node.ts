import assert from 'node:assert/strict';
import { it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

it('the script of the page around a frame stays under 2 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: ['packages/lms/src/frame/host.ts'],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', conditions: ['source'] },
  });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  console.log(`${bytes} bytes: the script of the page around a frame, gzipped`);
  assert.ok(bytes > 500 && bytes < 2_000, `${bytes} bytes`);
});
