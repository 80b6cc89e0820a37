import { readFile } from 'node:fs/promises';

/** For editors, in a hidden folder that is no part of the pack. */
export async function schemas(): Promise<Record<string, string>> {
  const names = ['goal.schema.json', 'pack.schema.json'];
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8')),
  );
  return Object.fromEntries(names.map((name, i) => [`.schema/${name}`, texts[i]!]));
}
