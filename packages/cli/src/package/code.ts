import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../command/command.js';
import type { Kind } from './kind.js';

/** The built script of a kind of package, by name; maps for debugging stay here. */
export async function codeFor(kind: Kind): Promise<Map<string, Uint8Array>> {
  const part = kind === 'folder' ? 'script' : kind === 'html' ? 'page' : 'packaged';
  const folder = fileURLToPath(new URL(`../dist/${part}/`, import.meta.resolve('leerspoor')));
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const other = kind === 'cmi5' ? 'scorm.js' : 'cmi5.js';
  const files = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|txt)$/.test(name) && name !== other);
  if (files.length === 0)
    throw new Failure(
      `The script that a package takes is not built. Run "npm run build" in the clone, then try again.`,
    );
  const code = new Map<string, Uint8Array>();
  for (const name of files.sort()) code.set(name, withoutMap(await readFile(join(folder, name))));
  return code;
}

/** The map is not in the package: a browser would ask for it in vain. */
function withoutMap(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n'));
}
