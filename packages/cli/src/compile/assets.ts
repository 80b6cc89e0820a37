import type { Folder } from '../source/folder.js';
import { guess } from '../source/nearest.js';
import type { Located, Problems } from '../source/problem.js';
import type { Base } from './base.js';
import { locate, type Bare } from './locate.js';

/** Fields of a built pack that name a file. */
const naming: ReadonlySet<string> = new Set(['src', 'image', 'poster', 'audio']);

/** The files that a pack uses, each with where it is on disk. One that is missing becomes a problem where it is named. */
export function assetsOf(built: Bare, base: Base | undefined, problems: Problems): Map<string, string> {
  const { folder } = built.source;
  const assets = new Map<string, string>();
  const look = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      const here = [...path, key];
      if (typeof part !== 'string' || !naming.has(key)) look(part, here);
      else if (folder.files.has(part)) assets.set(part, `${folder.path}/${part}`);
      else if (base?.assets.has(part)) assets.set(part, base.assets.get(part)!);
      else missing(part, folder, locate(here, built), problems);
    }
  };
  look({ goals: built.head.goals, words: built.head.words, content: built.content }, []);
  return assets;
}

export function missing(file: string, { files }: Folder, at: Located, problems: Problems): void {
  const near = guess(file, files);
  problems.error(
    at,
    'missing-file',
    `There is no file "${file}" in this folder${near}; put it there, or take it out of the text.`,
  );
}
