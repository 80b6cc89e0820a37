import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { zipSync } from 'fflate';
import type { Item } from '@leerspoor/content';
import { checkPath } from '../../src/check/path.js';
import { packFolder } from '../support/pack.js';
import { leerspoor, type Ran } from '../support/run.js';

const fixtures = join(import.meta.dirname, 'fixtures');
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(fixtures, name)));
export const picture = fixture('qti/items/strook.png');

export const qti = (): Uint8Array =>
  zipSync({
    'imsmanifest.xml': fixture('qti/imsmanifest.xml'),
    ...Object.fromEntries(
      readdirSync(join(fixtures, 'qti/items')).map((name) => [`items/${name}`, fixture(`qti/items/${name}`)]),
    ),
  });
export const h5p = (): Uint8Array =>
  zipSync({
    'h5p.json': fixture('h5p/h5p.json'),
    'content/content.json': fixture('h5p/content.json'),
    'content/images/strook-1.png': picture,
    'H5P.MultiChoice-1.16/js/multichoice.js': new TextEncoder().encode('throw new Error()'),
  });
export interface Result {
  readonly ran: Ran;
  readonly out: string;
  readonly items: readonly Item[];
}

/** Imports bytes under a name, and checks the pack that comes of it. */
export async function imported(
  t: TestContext,
  name: string,
  bytes: Uint8Array | string,
  ...words: string[]
): Promise<Result> {
  const dir = packFolder(t, { [name]: bytes });
  const out = join(dir, 'pack');
  const ran = await leerspoor('import', join(dir, name), '--out', out, ...words);
  if (ran.code !== 0) return { ran, out, items: [] };
  const { compiled, problems } = await checkPath(out);
  assert.deepEqual(
    problems.list().filter(({ severity }) => severity === 'error'),
    [],
    'the pack is sound',
  );
  return { ran, out, items: Object.values(compiled!.pack!.content).flat() };
}
