// `npm run docs`: the documentation as static pages in docs/built, from the texts in docs and the manifest of the elements.
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { build } from 'esbuild';
import { elementsIn } from '../../packages/elements/manifest/element-doc.js';
import { makeManifest } from '../../packages/elements/manifest/manifest.js';
import { elementsPage } from './elements.js';
import { framed, type Entry } from './frame.js';
import { rendered, titleOf } from './markdown.js';
import { pages, type Page } from './pages.js';
import { record } from './replay/record.js';
import { replayPage } from './replay/page.js';
import { searchable } from './searchable.js';
import { buildStarter } from './starter.js';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'docs/built');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

const ours: readonly Entry[] = [
  { name: 'elements', group: 'Use', title: 'Every element' },
  { name: 'replay', group: 'Understand', title: 'Replay a lesson' },
];
const entries: readonly Entry[] = [...pages.map((page) => ({ ...page, title: titleOf(text(page.source)) })), ...ours];

/** Where a link of one text leads: the page made of that file, else nowhere but the start. */
const pageOf =
  ({ source }: Page) =>
  (path: string): string => {
    const wanted = posix.normalize(posix.join(dirname(source), path));
    const found = pages.find((page) => page.source === wanted);
    return `${found?.name ?? (path.endsWith('elements.md') ? 'elements' : 'start')}.html`;
  };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const bodies = new Map(pages.map((page) => [page.name, rendered(text(page.source), pageOf(page))]));
bodies.set('elements', elementsPage(elementsIn(makeManifest())));
bodies.set('replay', replayPage);
for (const entry of entries) {
  const scripts = ['elements', 'replay'].includes(entry.name) ? [`${entry.name}.js`] : [];
  writeFileSync(join(out, `${entry.name}.html`), framed(entry, bodies.get(entry.name) ?? '', entries, scripts));
}
copyFileSync(join(out, 'start.html'), join(out, 'index.html'));
copyFileSync(join(root, 'docs/site/look/site.css'), join(out, 'site.css'));
cpSync(join(root, 'docs/images'), join(out, 'images'), { recursive: true });
copyFileSync(join(root, 'demo/icon.svg'), join(out, 'icon.svg'));
writeFileSync(join(out, 'search.json'), JSON.stringify(searchable(entries, bodies)));
writeFileSync(join(out, 'example.json'), JSON.stringify(await record()));
buildStarter(root, join(out, 'sommen'));
await build({
  entryPoints: { search: 'docs/site/search.ts', elements: 'docs/site/live.ts', replay: 'docs/site/replay/replay.ts' },
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  conditions: ['source', 'browser'],
  chunkNames: 'parts/[hash]',
  tsconfig: 'tsconfig.base.json',
});
console.log(`${entries.length} pages in docs/built`);
