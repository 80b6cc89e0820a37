import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export type Subject = 'lit' | 'qti' | 'leerspoor';

/** What stands there when the pupil can answer. */
const usable = 'input:not([type=hidden])';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.cache/bench-page');

const lit = `import { html, LitElement } from 'lit';
customElements.define('bare-item', class extends LitElement {
  render() { return html\`<p>2/5?</p><input aria-label="Antwoord"><button>Controleer</button>\`; }
});`;

const qti = `import '@citolab/qti-components/qti-item';
import '@citolab/qti-components/qti-elements';
import '@citolab/qti-components/qti-interactions';`;

/** One short answer, as the smallest item of that player. */
const qtiItem = `<qti-item><qti-assessment-item identifier="i" title="i" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="string"></qti-response-declaration>
<qti-item-body><p>2/5? <qti-text-entry-interaction response-identifier="RESPONSE"></qti-text-entry-interaction></p></qti-item-body>
</qti-assessment-item></qti-item>`;

/** Writes a page for each, minified alike. */
export async function preparePages(): Promise<{ folder: string; subjects: readonly Subject[] }> {
  const script = join(root, 'packages/leerspoor/dist/script');
  if (!existsSync(script)) throw new Error('There is no built script to measure: `npm run build` makes it.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '@citolab/qti-components@7.27.4',
    'lit@3.3.3',
  ];
  if (!existsSync(join(folder, 'node_modules/@citolab')))
    execFileSync('npm', install, { cwd: folder, stdio: 'inherit' });
  await page('lit', '<bare-item></bare-item>', lit);
  await page('qti', qtiItem, qti);
  write(
    'leerspoor',
    // as docs/embedding/npm.md says it
    '<link rel="preload" href="breuken/pack.json" as="fetch" crossorigin><leerspoor-practice src="breuken/pack.json" pupil="bench"></leerspoor-practice>',
    'script/leerspoor.js',
  );
  cpSync(script, join(folder, 'leerspoor/script'), { recursive: true });
  cpSync(join(root, 'demo/built/breuken'), join(folder, 'leerspoor/breuken'), { recursive: true });
  return { folder, subjects: ['lit', 'qti', 'leerspoor'] };
}

async function page(name: Subject, body: string, code: string): Promise<void> {
  write(name, body, 'page.js');
  await build({
    stdin: { contents: code, resolveDir: folder },
    outfile: join(folder, name, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}

/** As it is written: no compiler between. */
const watch = readFileSync(join(import.meta.dirname, 'watch.js'), 'utf8').replace(
  /^.*export default (.*);\s*$/s,
  (_, code: string) => `(${code})(${JSON.stringify(usable)})`,
);

function write(name: Subject, body: string, script: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title><script>${watch}</script><script type="module" src="${script}"></script>${body}</html>`;
  writeFileSync(join(folder, name, 'index.html'), html);
}
