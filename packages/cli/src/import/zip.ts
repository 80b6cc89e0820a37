import { unzipSync } from 'fflate';
import { Failure } from '../command/command.js';

const megabyte = 1024 * 1024;
/** Most files of a zip, and most bytes of all that are taken out, which no small zip may grow beyond. */
export const zipLimits = { files: 2000, bytes: 100 * megabyte };

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The files of a zip that have one of these endings, by path. Throws a Failure where it is too much, damaged, or leads elsewhere. */
export function unzip(file: string, bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> {
  let [count, size] = [0, 0];
  const taken = (name: string, originalSize: number): boolean => {
    count += 1;
    if (count > zipLimits.files)
      throw new Failure(`${file}: This zip holds more than ${zipLimits.files} files; give a smaller one.`);
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:/u.test(name))
      throw new Failure(`${file}: "${name}" in this zip leads out of its folder; it is not opened.`);
    if (!wanted.test(name)) return false;
    size += originalSize;
    if (size > zipLimits.bytes)
      throw new Failure(`${file}: This zip holds more than ${zipLimits.bytes / megabyte} MB; give a smaller one.`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: (entry) => taken(entry.name, entry.originalSize) })));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `${file}: This zip cannot be opened (${error instanceof Error ? error.message : 'damaged'}); export it again.`,
    );
  }
}
