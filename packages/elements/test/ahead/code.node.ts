// What a lesson loads lazily, it must also fetch ahead, or a pupil without a network meets a screen that never comes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const rooms = ['example', 'figures', 'item', 'listen', 'plan', 'practice', 'reading', 'video', 'word'];

/** What need not be fetched ahead, and why. */
const spared: Readonly<Record<string, string>> = {
  'who.js': 'is asked before a lesson begins',
  'codes.js': 'comes with who.js',
  'ahead.js': 'is what fetches ahead',
  'assignment.js': 'is read before a lesson begins',
  memory: 'is taken before a lesson begins',
  transfer: 'is for the page around a lesson, not for its pupil',
  facts: 'is read before a lesson begins',
  'likings.js': 'comes with what forgets a pupil',
  'bytes.js': 'is a letter that is fetched when it is chosen; without it the device’s own serves',
};

const lazyIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/import\(\s*'([^']+)'/g)].map(([, path]) => path!);

const sources = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('words'))
    .map((file) => join(src, room, file)),
);

test('every file that a lesson loads lazily is fetched ahead', () => {
  const ahead = ['ahead/code.ts', 'all.ts'].map((file) => readFileSync(join(src, file), 'utf8')).join('');
  const lazy = sources
    .filter((file) => !file.endsWith('registry.ts'))
    .flatMap(lazyIn)
    .map((path) => basename(path));
  assert.ok(lazy.length > 20, 'lazy imports are found at all');
  const forgotten = lazy.filter((name) => !ahead.includes(`/${name}'`) && !(name in spared));
  assert.deepEqual([...new Set(forgotten)], [], 'name them in src/ahead/code.ts');
});
