import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../command/command.js';

/** Writes a file beside where it shall stand and moves it there when it is whole. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  if ((await stat(path).catch(() => undefined))?.isDirectory())
    throw new Failure(`"${path}" is a folder; give the name of a file to write.`);
  await beside(path, (part) => writeFile(part, bytes));
}

/** The same for a folder. Only one that is new, empty, or a package made before is replaced. */
export async function writeFolder(path: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const there = await readdir(path).catch((): string[] => []);
  if (there.length > 0 && !(there.includes('index.html') && there.includes('pack') && there.includes('code')))
    throw new Failure(`"${path}" holds other things than a package; give a new or an empty folder.`);
  await beside(path, async (part) => {
    for (const [name, bytes] of files) {
      await mkdir(dirname(join(part, name)), { recursive: true });
      await writeFile(join(part, name), bytes);
    }
  });
}

async function beside(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(part);
    await rm(path, { recursive: true, force: true });
    await rename(part, path);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
