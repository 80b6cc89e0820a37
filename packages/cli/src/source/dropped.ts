import { checkSize, isHidden, type Folder } from './folder.js';
import { wholeFile, type Problems } from './problem.js';

/** A file that was dropped on a page; `path` begins with the name of the folder it was in, if any. */
export interface Dropped {
  readonly path: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

type Tree = ReadonlyMap<string, Dropped>;

/** The folders that hold a pack among what was dropped, and spreadsheets that are one: by path. */
export function packsIn(dropped: readonly Dropped[]): string[] {
  const paths = dropped.map(({ path }) => path).filter((path) => !path.split('/').some(isHidden));
  const folders = paths.filter((path) => nameOf(path) === 'pack.yaml').map(parentOf);
  if (folders.length > 0) return folders.sort();
  return paths.filter((path) => path.toLowerCase().endsWith('.csv')).sort();
}

/** One of the packs that were dropped, as a folder: the files under `path`, or the one spreadsheet at `path`. */
export function droppedFolder(dropped: readonly Dropped[], path: string, problems: Problems): Folder {
  const visible = dropped.filter((file) => !file.path.split('/').some(isHidden));
  const folder = folderAt(new Map(visible.map((file) => [file.path, file])), path);
  checkSize(folder, problems);
  return folder;
}

function folderAt(tree: Tree, path: string): Folder {
  const one = tree.get(path);
  const prefix = one ? path.slice(0, -nameOf(path).length) : path === '' ? '' : `${path}/`;
  const inside = one ? [one] : [...tree.values()].filter((file) => file.path.startsWith(prefix));
  return {
    path,
    files: new Map(inside.map((file) => [file.path.slice(prefix.length), file.size])),
    read: (file) => tree.get(prefix + file)!.read(),
    other(to, at, problems) {
      const there = resolved(prefix, to);
      if ([...tree.keys()].some((file) => file.startsWith(`${there}/`))) return Promise.resolve(folderAt(tree, there));
      problems.error(at, 'bad-base', `There is no folder "${to}" among what was dropped; drop both folders together.`);
      return Promise.resolve(undefined);
    },
  };
}

function resolved(from: string, to: string): string {
  const steps = from.split('/').filter((step) => step !== '');
  for (const step of to.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function parentOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function nameOf(path: string): string {
  return path.split('/').at(-1)!;
}

/** Says that nothing that was dropped is a pack. */
export function noPackIn(dropped: readonly Dropped[], problems: Problems): void {
  const book = dropped.find(({ path }) => /\.(?:xlsx?|ods|numbers)$/iu.test(path));
  problems.error(
    wholeFile(book?.path ?? dropped[0]?.path ?? ''),
    'no-pack',
    book
      ? `"${nameOf(book.path)}" is a workbook; save its sheet as "CSV UTF-8" and give that file.`
      : 'There is no pack.yaml and no spreadsheet (.csv) among these files; give the folder of a pack, or one .csv file.',
  );
}
