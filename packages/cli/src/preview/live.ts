import { watch, type FSWatcher } from 'node:fs';
import { checkPath } from '../check/path.js';
import type { Compiled } from '../compile/pack.js';
import type { Problem } from '../source/problem.js';

/** What the page shows: all problems, and the last pack that was sound. */
export interface Shown {
  readonly problems: readonly Problem[];
  readonly pack: Compiled | undefined;
}

/** Keeps a folder compiled: looks again at each save, and tells who listens. */
export class Live {
  private readonly listeners = new Set<() => void>();
  private shown: Promise<Shown>;
  private readonly watcher: FSWatcher;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dir: string) {
    this.shown = this.look(undefined);
    this.watcher = watch(dir, { recursive: true }, () => this.soon());
  }

  now(): Promise<Shown> {
    return this.shown;
  }

  /** Calls at each change; returns how to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.timer);
    this.watcher.close();
  }

  /** Editors save in several steps: wait until they are done. */
  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const before = this.shown;
      this.shown = before.then(({ pack }) => this.look(pack));
      void this.shown.then(() => {
        for (const listener of this.listeners) listener();
      });
    }, 80);
  }

  private async look(before: Compiled | undefined): Promise<Shown> {
    const { compiled, problems } = await checkPath(this.dir);
    return { problems: problems.list(), pack: problems.hasErrors ? before : compiled };
  }
}
