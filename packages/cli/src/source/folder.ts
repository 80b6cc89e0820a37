import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Problems, wholeFile } from './problem.js';

const megabyte = 1024 * 1024;
/** Largest folder of a pack, media included; largest text file; most files. */
export const limits = { folder: 100 * megabyte, text: 2 * megabyte, files: 2000 };

/** The files of a pack's folder, by path with "/" from the folder. */
export interface Folder {
  readonly path: string;
  readonly files: ReadonlySet<string>;
}

/** Lists a folder. Symbolic links, hidden files and too much of anything become problems or are left out. */
export async function listFolder(path: string, problems: Problems): Promise<Folder | undefined> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) {
    problems.error(
      wholeFile(path),
      'no-folder',
      `There is no folder "${path}". Give the folder that holds pack.yaml; "leerspoor new ${path}" makes one.`,
    );
    return undefined;
  }
  const files = new Set<string>();
  let size = 0;
  const walk = async (folder: string): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      const full = join(folder, name);
      const here = relative(path, full).split(sep).join('/');
      const entry = await lstat(full);
      if (name.startsWith('.') || name === 'node_modules' || files.size > limits.files || size > limits.folder)
        continue;
      if (entry.isSymbolicLink()) {
        problems.error(
          wholeFile(here),
          'symlink',
          'This is a link to something elsewhere, which a pack cannot hold; copy the file itself into the folder.',
        );
      } else if (entry.isDirectory()) await walk(full);
      else {
        files.add(here);
        size += entry.size;
      }
    }
  };
  await walk(path);
  if (size > limits.folder)
    problems.error(
      wholeFile(path),
      'too-big',
      `This folder holds more than ${limits.folder / megabyte} MB; make its videos and pictures smaller, or move out what is no part of the pack.`,
    );
  if (files.size > limits.files)
    problems.error(
      wholeFile(path),
      'too-many-files',
      `This folder holds more than ${limits.files} files; give the folder of one pack.`,
    );
  return { path, files };
}

/** The text of a file, which must be UTF-8. */
export async function readText(folder: Folder, file: string, problems: Problems): Promise<string | undefined> {
  const path = join(folder.path, file);
  if ((await stat(path)).size > limits.text) {
    problems.error(
      wholeFile(file),
      'too-big',
      `This file is larger than ${limits.text / megabyte} MB; split its goal into smaller ones.`,
    );
    return undefined;
  }
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    problems.error(
      { place: () => placeOfBadByte(file, bytes) },
      'not-utf8',
      'This file is not in UTF-8 (is it Latin-1 or Windows-1252?); save it again with the encoding "UTF-8".',
    );
    return undefined;
  }
}

/** The first place where bytes are no UTF-8: where decoding and encoding again gives other bytes. */
function placeOfBadByte(file: string, bytes: Buffer): { file: string; line: number; column: number } {
  const again = Buffer.from(bytes.toString('utf8'));
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  const before = bytes.subarray(0, at).toString('utf8').split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
