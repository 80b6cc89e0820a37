import type { Item, PackHead } from '@leerspoor/content';
import type { Folder } from '../source/folder.js';
import type { Source } from '../source/load.js';
import { Problems } from '../source/problem.js';
import { readBuilt } from './built.js';

/** A pack that another builds on. */
export interface Base {
  readonly head: PackHead;
  readonly content: Readonly<Record<string, readonly Item[]>>;
  readonly assets: ReadonlyMap<string, Folder>;
}

/** How a folder becomes a pack. */
export type Compile = (folder: Folder, problems: Problems, trail: readonly string[]) => Promise<Base | undefined>;

/** Reads the pack that a pack extends, from its source or as it was built. `trail`: folders that led here. */
export async function loadBase(
  { folder, pack, spot }: Source,
  trail: readonly string[],
  problems: Problems,
  compile: Compile,
): Promise<Base | undefined> {
  const at = spot.at('extends');
  const other = await folder.other(pack.extends ?? '', at, problems);
  if (!other) return undefined;
  if (trail.includes(other.path)) {
    problems.error(
      at,
      'extends-itself',
      'By way of "extends" this pack builds on itself; give the folder of another pack.',
    );
    return undefined;
  }
  const own = new Problems();
  const isBuilt = other.files.has('pack.json') && !other.files.has('pack.yaml');
  const base = isBuilt ? await readBuilt(other, own) : await compile(other, own, trail);
  const first = own.list().find(({ severity }) => severity === 'error');
  if (first) {
    const { file, line } = first.place;
    problems.error(
      at,
      'bad-base',
      `The pack "${pack.extends}" cannot be built (${file}:${line}: ${first.message}) Make it sound first.`,
    );
  }
  return base;
}
