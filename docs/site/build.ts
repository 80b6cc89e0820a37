// `npm run docs`: the documentation as static pages in docs/built, from the texts in docs and the manifest of the elements.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Pages that are made of code: what a link in the repository leads to, and the page that the site has in its place. */
const made: Readonly<Record<string, string>> = {
  'README.md#elements': 'elements.html',
  'docs/site/replay/page.ts': 'replay.html',
};

/** Where a link of one text leads on the site; nowhere, when only the repository has it. A link must lead somewhere there. */
const addressFrom =
  ({ source }: Page) =>
  (path: string, part: string): string | undefined => {
    const wanted = posix.normalize(posix.join(dirname(source), path));
    if (!existsSync(join(root, wanted))) throw new Error(`${source} links to ${path}, which is not there.`);
    const found = pages.find((page) => page.source === wanted);
    return made[wanted + part] ?? (found && `${found.name}.html${part}`);
  };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const bodies = new Map(pages.map((page) => [page.name, rendered(text(page.source), addressFrom(page), page.lang)]));
bodies.set('elements', elementsPage(elementsIn(makeManifest())));
bodies.set('replay', replayPage);
for (const entry of entries) {
  const scripts = ['elements', 'replay'].includes(entry.name) ? [`${entry.name}.js`] : [];
  writeFileSync(join(out, `${entry.name}.html`), framed(entry, bodies.get(entry.name) ?? '', entries, scripts));
}
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
