import type { Folder } from '../source/folder.js';
import { guess } from '../source/nearest.js';
import type { Located, Problems } from '../source/problem.js';
import type { Base } from './base.js';
import { locate, type Bare } from './locate.js';
import { eachFile } from './naming.js';

/** The files that a pack uses, each with the folder that holds it. One that is missing becomes a problem where it is named. */
export function assetsOf(built: Bare, base: Base | undefined, problems: Problems): Map<string, Folder> {
  const { folder } = built.source;
  const assets = new Map<string, Folder>();
  eachFile({ goals: built.head.goals, words: built.head.words, content: built.content }, (file, path) => {
    const holder = folder.files.has(file) ? folder : base?.assets.get(file);
    if (holder) assets.set(file, holder);
    else missing(file, folder, locate(path, built), problems);
  });
  return assets;
}

export function missing(file: string, { files }: Folder, at: Located, problems: Problems): void {
  const near = guess(file, files.keys());
  problems.error(
    at,
    'missing-file',
    `There is no file "${file}" in this folder${near}; put it there, or take it out of the text.`,
  );
}
