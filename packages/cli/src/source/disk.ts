import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { typed } from '../command/typed.js';
import { checkSize, isHidden, limits, type Folder } from './folder.js';
import { wholeFile, type Problems } from './problem.js';

/** A folder on disk; or one spreadsheet, as a folder that holds nothing else. None, and a problem, where there is none. */
export async function openFolder(path: string, problems: Problems): Promise<Folder | undefined> {
  const absent = await nothingAt(path);
  if (absent !== undefined) {
    problems.error(wholeFile(path), 'no-folder', absent);
    return undefined;
  }
  const info = await stat(path);
  if (info.isFile()) return onDisk(dirname(path), path, new Map([[basename(path), info.size]]));
  const folder = onDisk(path, path, await listed(path, problems));
  checkSize(folder, problems);
  return folder;
}

/** Why no pack can be read here: nothing is there, or neither a folder nor a spreadsheet. Nothing where one may be. */
export async function nothingAt(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory() || (info?.isFile() && path.endsWith('.csv'))) return undefined;
  if (info)
    return `"${path}" is no folder and no .csv file. Give the folder that holds pack.yaml, or a spreadsheet saved as CSV.`;
  if (path.endsWith('.csv')) return `There is no file "${path}".`;
  return `There is no folder "${path}". Give the folder that holds pack.yaml; "npx leerspoor new ${typed(path)}" makes one.`;
}

function onDisk(root: string, path: string, files: ReadonlyMap<string, number>): Folder {
  return {
    path: resolve(path),
    files,
    read: (file) => readFile(join(root, file)),
    async other(to, at, problems) {
      const there = join(root, to);
      if ((await stat(there).catch(() => undefined))?.isDirectory()) return openFolder(there, problems);
      problems.error(
        at,
        'bad-base',
        `There is no folder "${to}", seen from this one; "extends" takes the folder of another pack.`,
      );
      return undefined;
    },
  };
}

/** Sizes of the files under a folder, by name. Symbolic links become problems; too much of anything is not read on. */
async function listed(path: string, problems: Problems): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  let size = 0;
  const walk = async (folder: string): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      if (isHidden(name) || files.size > limits.files || size > limits.folder) continue;
      const full = join(folder, name);
      const here = relative(path, full).split(sep).join('/');
      const entry = await lstat(full);
      if (entry.isSymbolicLink()) {
        problems.error(
          wholeFile(here),
          'symlink',
          'This is a link to something elsewhere, which a pack cannot hold; copy the file itself into the folder.',
        );
      } else if (entry.isDirectory()) await walk(full);
      else {
        files.set(here, entry.size);
        size += entry.size;
      }
    }
  };
  await walk(path);
  return files;
}
