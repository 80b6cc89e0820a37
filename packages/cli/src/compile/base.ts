import { resolve } from 'node:path';
import type { Source } from '../source/load.js';
import { Problems } from '../source/problem.js';
import type { Item, PackHead } from '@leerspoor/content';

/** A pack that another builds on. */
export interface Base {
  readonly head: PackHead;
  readonly content: Readonly<Record<string, readonly Item[]>>;
  readonly assets: ReadonlyMap<string, string>;
}

/** How a folder becomes a pack. */
export type Compile = (path: string, problems: Problems, trail: readonly string[]) => Promise<Base | undefined>;

/** Reads the pack that a pack extends, from its source. `trail`: folders that led here. */
export async function loadBase(
  { folder, pack, spot }: Source,
  trail: readonly string[],
  problems: Problems,
  compile: Compile,
): Promise<Base | undefined> {
  const at = spot.at('extends');
  const path = resolve(folder.path, pack.extends ?? '');
  if (trail.includes(path)) {
    problems.error(
      at,
      'extends-itself',
      'By way of "extends" this pack builds on itself; give the folder of another pack.',
    );
    return undefined;
  }
  const own = new Problems();
  const base = await compile(path, own, trail);
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
