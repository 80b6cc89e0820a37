import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pack } from '@leerspoor/content';
import type { Compiled } from '../compile/pack.js';
import { filesOf } from './files.js';

/** Writes a pack beside where it shall stand and moves it there when it is whole: all of it, or nothing. */
export async function writePack(pack: Pack, compiled: Compiled, out: string): Promise<readonly string[]> {
  const beside = `${out}.part-${process.pid}`;
  const files = filesOf(pack, compiled);
  try {
    for (const [name, text] of files) await put(join(beside, name), (path) => writeFile(path, text));
    for (const [name, folder] of compiled.assets)
      await put(join(beside, name), async (path) => writeFile(path, await folder.read(name)));
    await rm(out, { recursive: true, force: true });
    await rename(beside, out);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return [...files.keys(), ...compiled.assets.keys()];
}

async function put(path: string, write: (path: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await write(path);
}
