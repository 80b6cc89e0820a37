// The script for a plain page: one entry with everything a first item needs, and chunks for what is needed later.
// The packages themselves are built by `tsc -b`: plain modules, which the bundler of whoever installs them takes apart.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const dist = 'packages/leerspoor/dist';

/** Chunks carry a hash in their names: those of an earlier build would stay. */
const fresh = (/** @type {string} */ dir) => ({
  name: 'fresh',
  generateBundle: () => rmSync(dir, { recursive: true, force: true }),
});

/**
 * Minifying drops the licences of what others made in the script, which ask to go with every copy: in a file beside it.
 * @type {import('rollup').Plugin}
 */
const licences = {
  name: 'licences',
  generateBundle() {
    // of a library, or of a font that lies in a folder of our own
    const folders = [...this.getModuleIds()].map(
      (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? dirname(id),
    );
    const texts = [...new Set(folders)].sort().flatMap((folder) => {
      const file = ['LICENSE', 'LICENSE.md', 'LICENCE'].map((name) => join(folder, name)).find(existsSync);
      return folder && file
        ? `${folder.replace(/^.*(node_modules|packages)\//, '')}\n\n${readFileSync(file, 'utf8')}`
        : [];
    });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
};

/**
 * Minifiers leave what stands in a template alone: here the comments and the layout of our styles go.
 * @type {import('rollup').Plugin}
 */
const tightStyles = {
  name: 'tight-styles',
  transform: (code, id) => {
    if (!id.includes('/packages/elements/src/')) return null;
    const tight = (/** @type {string} */ css) =>
      css
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};]) ?/g, '$1')
        .replace(/: /g, ':');
    return { code: code.replace(/\bcss`[^`]*`/g, tight).replace(/\n\s+/g, '\n'), map: null };
  },
};

/**
 * Prints the hash of the script for `<script integrity>`; the chunks that it loads carry theirs in their names.
 * @type {import('rollup').Plugin}
 */
const integrity = {
  name: 'integrity',
  writeBundle(_, bundle) {
    const entry = bundle['leerspoor.js'];
    if (entry?.type !== 'chunk') return;
    console.log(`leerspoor.js integrity="sha384-${createHash('sha384').update(entry.code).digest('base64')}"`);
  },
};

/**
 * Nearly all of an entry runs before the first task: Chromium then compiles it whole, beside the main thread while it comes in,
 * which is a tenth of the time to that task on a slow machine. Elsewhere it is a comment, with a line of its own in the map too.
 * https://v8.dev/blog/explicit-compile-hints
 * @type {import('rollup').Plugin}
 */
const compiledWhole = {
  name: 'compiled-whole',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.isEntry) continue;
      file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      const map = bundle[file.sourcemapFileName ?? ''];
      if (map?.type === 'asset') map.source = String(map.source).replace('"mappings":"', '"mappings":";');
    }
  },
};

const plugins = (/** @type {string} */ dir) => [
  nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.js', '.mjs'] }),
  tightStyles,
  esbuild({ tsconfig: 'tsconfig.base.json', target: 'es2022', minify: true, legalComments: 'none' }),
  terser({ module: true, ecma: 2020, compress: { passes: 2 } }), // together 5 % smaller than esbuild alone
  licences,
  fresh(dir),
  integrity,
];

/** One file an entry, and chunks. */
const inChunks = (/** @type {string} */ dir) =>
  /** @satisfies {import('rollup').OutputOptions} */ ({
    dir,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:7].js',
    hashCharacters: 'hex', // every name stands in the entry: what hashes spell there does not compress
    sourcemap: 'hidden', // the maps lie beside the files: a pupil does not download the line that names them
  });

const source = 'packages/leerspoor/src';

/** @satisfies {import('rollup').RollupOptions[]} */
export default [
  {
    input: { leerspoor: `${source}/index.ts` },
    output: inChunks(`${dist}/script`),
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins(`${dist}/script`), compiledWhole],
  },
  // The launch pages of packages for an LMS: apart, so that they take nothing out of the script's own entry.
  {
    input: { scorm: `${source}/launch/scorm.ts`, cmi5: `${source}/launch/cmi5.ts` },
    output: inChunks(`${dist}/packaged`),
    plugins: [...plugins(`${dist}/packaged`), compiledWhole],
  },
  // The one page that opens from a disk, where a browser loads no modules: all in one file.
  {
    input: `${source}/launch/page.ts`,
    output: { dir: `${dist}/page`, entryFileNames: 'page.js', inlineDynamicImports: true },
    plugins: plugins(`${dist}/page`),
  },
];
