import { checkPath } from '../check/path.js';
import type { Compiled } from '../compile/pack.js';
import { Problems, wholeFile, type Problem } from '../source/problem.js';
import { Watch } from './watch.js';

/** What the page shows: all problems, and the last pack that was sound. */
export interface Shown {
  readonly problems: readonly Problem[];
  readonly pack: Compiled | undefined;
}

/** Keeps a folder, or a spreadsheet, compiled: looks again at each save, and tells who listens. */
export class Live {
  private readonly listeners = new Set<() => void>();
  private readonly watch: Watch;
  private shown: Promise<Shown>;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dir: string) {
    this.watch = new Watch(dir, () => this.soon());
    this.shown = this.look(undefined);
  }

  now(): Promise<Shown> {
    return this.shown;
  }

  /** Looks again, whether or not a save was noticed. */
  again(): Promise<Shown> {
    this.shown = this.shown.then(({ pack }) => this.look(pack));
    return this.shown;
  }

  /** Calls at each change; returns how to stop. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.timer);
    this.watch.close();
  }

  /** Editors save in several steps: wait until they are done. */
  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.again().then(() => {
        for (const listener of this.listeners) listener();
      });
    }, 80);
  }

  /** Watches first and reads then, so that a save in between is noticed. */
  private async look(before: Compiled | undefined): Promise<Shown> {
    await this.watch.follow();
    try {
      const { compiled, problems } = await checkPath(this.dir);
      return { problems: problems.list(), pack: problems.hasErrors ? before : compiled };
    } catch (error) {
      return { problems: unread(this.dir, error), pack: before };
    }
  }
}

/** A file can go while the folder is being read, or be closed to us. */
function unread(dir: string, error: unknown): readonly Problem[] {
  const problems = new Problems();
  problems.error(
    wholeFile(dir),
    'unreadable',
    `This folder could not be read (${error instanceof Error ? error.message : String(error)}). Save again, or reload this page.`,
  );
  return problems.list();
}
