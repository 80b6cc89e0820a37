import { compile, type Compiled } from '../compile/pack.js';
import { Problems } from '../source/problem.js';
import { rules } from './rules/index.js';

/** Compiles a pack and looks at all that makes it good. */
export async function check(path: string): Promise<{ compiled: Compiled | undefined; problems: Problems }> {
  const problems = new Problems();
  const compiled = await compile(path, problems);
  if (compiled) for (const rule of rules) rule(compiled, problems);
  return { compiled, problems };
}
