import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Files by name; bytes where it is no text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a folder for one test, gone when the test is; tells its path. */
export function packFolder(t: TestContext, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-pack-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export { good } from './good.js';
