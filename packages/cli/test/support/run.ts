import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { run } from '@leerspoor/cli';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `leerspoor` with these words, as a terminal would. */
export async function leerspoor(...words: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(words, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

/** Makes a folder for one test, gone when the test is; gives a function that writes a file in it and tells its path. */
export function folderOf(t: TestContext): (name: string, text: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
}

/** JSON lines. */
export function jsonLines(lines: Iterable<unknown>): string {
  return [...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
