import { Failure } from '../command/command.js';
import type { Imported } from './found.js';

type ReadFile = (file: string, bytes: Uint8Array) => Promise<Imported> | Imported;

/** Every format that can be read; each is loaded only when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<ReadFile>>> = {
  qti: async () => (await import('./qti/read.js')).readQti,
  moodlexml: async () => ofText((await import('./moodle/read.js')).readMoodle),
  gift: async () => ofText((await import('./gift/read.js')).readGift),
  h5p: async () => (await import('./h5p/read.js')).readH5p,
  csv: async () => (await import('./csv/read.js')).readCsv,
};

function ofText(read: (file: string, text: string) => Imported): ReadFile {
  return (file, bytes) => {
    try {
      return read(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new Failure(`${file}: This file is not in UTF-8; export or save it again with that encoding.`);
    }
  };
}
