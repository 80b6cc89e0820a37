import { limits, type Dropped } from '@leerspoor/cli/author';

/** Where files come from: asked again, it gives them as they are then. */
export interface Gather {
  (): Promise<readonly Seen[]>;
  /** Whether a save shows: of files that were chosen a page only ever sees what they were. */
  readonly live?: boolean;
}

/** A file as it was seen; another `stamp` tells that it was saved since. */
export interface Seen extends Dropped {
  readonly stamp: number;
}

/** Files that were chosen: a folder's carry their path. They are a picture of the moment of choosing. */
export const chosen = (files: Iterable<File>): Gather => {
  const all = [...files].map((file) => asDropped(file, file.webkitRelativePath || file.name));
  return () => Promise.resolve(all);
};

/** Files and folders that were dropped; a folder can be read again after a save. */
export const droppedOn = ({ items, files }: DataTransfer): Gather => {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(isFolder)) return chosen(files);
  const gather = async (): Promise<Seen[]> => {
    const all: Seen[] = [];
    for (const entry of entries) await walk(entry, '', all);
    return all;
  };
  return Object.assign(gather, { live: true });
};

/** Texts that are made here, e.g. the pack to start from. */
export const made = (files: Readonly<Record<string, string>>): Gather => {
  const all = Object.entries(files).map(([path, text]) => asDropped(new Blob([text]), path));
  return () => Promise.resolve(all);
};

const asDropped = (blob: Blob, path: string): Seen => ({
  path,
  size: blob.size,
  stamp: blob instanceof File ? blob.lastModified : 0,
  read: async () => new Uint8Array(await blob.arrayBuffer()),
});

/** A folder that holds far too much is not read to its end. */
const walk = async (entry: FileSystemEntry, folder: string, all: Seen[]): Promise<void> => {
  if (all.length > limits.files) return;
  const path = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    all.push(asDropped(file, path));
  } else if (isFolder(entry)) {
    for (const inner of await inside(entry.createReader())) await walk(inner, `${path}/`, all);
  }
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader gives a hundred entries at a time, until it gives none. */
const inside = async (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > limits.files) return all;
    all.push(...some);
  }
};
