import { wholeFile, type Located, type Problems } from './problem.js';

const megabyte = 1024 * 1024;
/** Largest folder of a pack, media included; largest text file; most files. */
export const limits = { folder: 100 * megabyte, text: 2 * megabyte, files: 2000 };

/** The files of a pack, wherever they are: on a disk, dropped on a page, or made by an import. */
export interface Folder {
  /** Tells this folder from others, e.g. its path on disk. */
  readonly path: string;
  /** Sizes in bytes of its files, by path with "/" from the folder. */
  readonly files: ReadonlyMap<string, number>;
  read(file: string): Promise<Uint8Array>;
  /** The folder at this path from here, for a pack that extends another; undefined, and a problem, where there is none. */
  other(path: string, at: Located, problems: Problems): Promise<Folder | undefined>;
}

/** Hidden files, and what tools put beside a pack, are no part of it. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Says of a folder that it holds too much. */
export function checkSize({ path, files }: Pick<Folder, 'path' | 'files'>, problems: Problems): void {
  const size = [...files.values()].reduce((sum, one) => sum + one, 0);
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
}

/** The text of a file, which must be UTF-8. */
export async function readText(folder: Folder, file: string, problems: Problems): Promise<string | undefined> {
  if ((folder.files.get(file) ?? 0) > limits.text) {
    problems.error(
      wholeFile(file),
      'too-big',
      `This file is larger than ${limits.text / megabyte} MB; split its goal into smaller ones.`,
    );
    return undefined;
  }
  const bytes = await folder.read(file);
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
function placeOfBadByte(file: string, bytes: Uint8Array): { file: string; line: number; column: number } {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true });
  const again = new TextEncoder().encode(loose.decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  const before = loose.decode(bytes.subarray(0, at)).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}
