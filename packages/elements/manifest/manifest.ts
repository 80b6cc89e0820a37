// What custom-elements.json says: every element that a page can define, read from the sources and their comments.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { Package } from 'custom-elements-manifest/schema';
import { factEvents } from './fact-events.js';
import { onlyPublic } from './only-public.js';
import { tokensOf } from './tokens.js';

const root = join(import.meta.dirname, '..');

/** Reads the sources anew: about a second. */
export function makeManifest(): Package {
  const modules = sources().map(([name, text]) =>
    ts.createSourceFile(`src/${name}`, text, ts.ScriptTarget.ES2022, true),
  );
  const tokens = tokensOf(readFileSync(join(root, 'src/look/tokens.ts'), 'utf8'));
  const facts = factEvents(readFileSync(join(root, 'src/practice/fact-event.ts'), 'utf8'));
  return create({
    modules,
    plugins: [...litPlugin(), onlyPublic(publicTags(), tokens, facts)],
    context: { dev: false, thirdPartyCEMs: [] },
  });
}

/** Elements that a page can define: those whose define module the package exports. */
export function publicTags(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
  return Object.keys(exports).flatMap((path) => {
    const name = /^\.\/define\/(.+)\.js$/.exec(path)?.[1];
    return name === undefined ? [] : [`leerspoor-${name}`];
  });
}

/** Modules that name events in HTMLElementEventMap, without their extension. */
export const eventModules = (): string[] =>
  sources().flatMap(([name, text]) =>
    text.includes('interface HTMLElementEventMap') ? [name.replace('.ts', '')] : [],
  );

/** Every source file: its path and its text. */
const sources = (): (readonly [name: string, text: string])[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [name, readFileSync(join(root, 'src', name), 'utf8')]);
