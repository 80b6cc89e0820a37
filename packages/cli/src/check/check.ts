import { compile, type Compiled } from '../compile/pack.js';
import type { Folder } from '../source/folder.js';
import { Problems } from '../source/problem.js';
import { rules } from './rules/index.js';

export interface Checked {
  readonly compiled: Compiled | undefined;
  readonly problems: Problems;
}

/** Compiles a pack and looks at all that makes it good; `problems`: what is known to be wrong with its folder. */
export async function check(folder: Folder | undefined, problems = new Problems()): Promise<Checked> {
  const compiled = folder && (await compile(folder, problems));
  if (compiled) for (const rule of rules) rule(compiled, problems);
  return { compiled, problems };
}
