import { parsePack, type Pack } from '@leerspoor/content';
import type { Problems } from '../source/problem.js';
import { locate, type Bare } from './locate.js';

/**
 * The built pack as the browser will check it, with its patterns of errors written out as answers. What is wrong is said
 * at the place in the source that made it.
 */
export function checkBuilt(built: Bare, problems: Problems): Pack | undefined {
  const { files: _files, ...head } = built.head;
  const result = parsePack({ ...head, content: built.content });
  if ('pack' in result) return result.pack;
  for (const { path, message } of result.issues) {
    problems.error(locate(path.match(/[^.[\]]+/gu) ?? [], built), 'built-pack', message);
  }
  return undefined;
}
