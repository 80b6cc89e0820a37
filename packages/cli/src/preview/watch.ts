import { watch, type FSWatcher } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHidden } from '../source/folder.js';

/**
 * Watches the folders of a pack, or the one a spreadsheet lies in, never files: many editors save by putting a new file in the place of the old one,
 * and who watches a file then watches one that is gone.
 */
export class Watch {
  private watchers: readonly FSWatcher[] = [];
  private isClosed = false;

  constructor(
    private readonly path: string,
    private readonly changed: () => void,
  ) {}

  /** Watches the folders that are there now. What changes after this resolved is told. */
  async follow(): Promise<void> {
    const folders = this.path.endsWith('.csv') ? [dirname(this.path)] : await foldersIn(this.path);
    if (this.isClosed) return;
    const before = this.watchers;
    this.watchers = folders.flatMap((folder) => this.watched(folder) ?? []);
    for (const watcher of before) watcher.close();
  }

  close(): void {
    this.isClosed = true;
    for (const watcher of this.watchers) watcher.close();
  }

  /** None for a folder that is gone by now, or that this computer will not watch: the page reads again when it is reloaded. */
  private watched(folder: string): FSWatcher | undefined {
    try {
      return watch(folder, () => this.changed()).on('error', () => undefined);
    } catch {
      return undefined;
    }
  }
}

/** A folder and all in it that can hold files of a pack. */
async function foldersIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const inner = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name));
  return [dir, ...(await Promise.all(inner.map(({ name }) => foldersIn(join(dir, name))))).flat()];
}
