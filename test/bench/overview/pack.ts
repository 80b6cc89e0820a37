import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack, type Pack } from '@leerspoor/content';

/** A built pack of the demo with the items of every goal. Throws where `npm run packs` was not run. */
export function builtPack(name: string): Pack {
  const folder = join(import.meta.dirname, '../../../demo/built', name);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'pack.json');
  const content = Object.fromEntries(
    files.map((file) => [file.slice(0, -5), (read(file) as { items: unknown }).items]),
  );
  const { files: _, ...head } = read('pack.json') as Record<string, unknown>;
  const parsed = parsePack({ ...head, content });
  if ('pack' in parsed) return parsed.pack;
  throw new Error(`${folder} holds no pack: ${parsed.issues[0]?.path ?? ''} ${parsed.issues[0]?.message ?? ''}`);
}
