import { openFolder } from '../source/disk.js';
import { Problems } from '../source/problem.js';
import { check, type Checked } from './check.js';

/** Checks the pack in a folder on disk. */
export async function checkPath(path: string): Promise<Checked> {
  const problems = new Problems();
  return check(await openFolder(path, problems), problems);
}
