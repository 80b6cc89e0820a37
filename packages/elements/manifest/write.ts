// `npm run manifest`: writes what the manifest says beside the built modules, for editors, bundlers and type checkers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsCodeData, webTypes } from './editors.js';
import { preactTypes, reactTypes, svelteTypes, vueTypes } from './frameworks.js';
import { elementsIn } from './element-doc.js';
import { eventModules, makeManifest } from './manifest.js';
import { propsTypes } from './props.js';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const manifest = makeManifest();
const elements = elementsIn(manifest);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const files: Readonly<Record<string, string>> = {
  'custom-elements.json': json(manifest),
  'html-custom-data.json': json(vsCodeData(elements)),
  'web-types.json': json(webTypes(elements, version)),
  'props.d.ts': propsTypes(elements, eventModules()),
  'react.d.ts': reactTypes,
  'preact.d.ts': preactTypes,
  'svelte.d.ts': svelteTypes,
  'vue.d.ts': vueTypes,
};
mkdirSync(join(root, 'dist'), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(root, 'dist', name), text);
  // a module of types alone: importing it must not fail where types are not erased
  if (name.endsWith('.d.ts')) writeFileSync(join(root, 'dist', name.replace('.d.ts', '.js')), 'export {};\n');
}
console.log(
  `${elements.length} elements in packages/elements/dist/custom-elements.json, and types for four frameworks`,
);
