import type { Folder } from './folder.js';

/** Files that were made here, as a folder. */
export function madeFolder(files: ReadonlyMap<string, Uint8Array | string>): Folder {
  const bytes = new Map(
    [...files].map(([name, file]) => [name, typeof file === 'string' ? new TextEncoder().encode(file) : file]),
  );
  return {
    path: '',
    files: new Map([...bytes].map(([name, { length }]) => [name, length])),
    read: (file) => Promise.resolve(bytes.get(file)!),
    other: () => Promise.resolve(undefined),
  };
}
