import { check, droppedFolder, noPackIn, packsIn, Problems, type Compiled, type Problem } from '@leerspoor/cli/author';
import type { Gather, Seen } from './gather.js';
import { Pictures } from './pictures.js';
import { linesOf, type Lines } from './lines.js';

/** What is seen of a pack: its items, or the lesson a pupil gets. */
export type View = 'items' | 'pupil';

/** What is asked to be seen of the items; '' is all. */
export interface Filter {
  readonly goal: string;
  readonly pool: string;
  readonly family: string;
  readonly every: boolean;
}

/** The state of the author's page, and what can be done to it; `changed` draws the page anew. */
export class Desk {
  /** Something is being read. */
  busy = false;
  /** The packs among what was given, and which one is looked at. */
  packs: readonly string[] = [];
  pack: string | undefined;
  problems: readonly Problem[] = [];
  /** The lines that problems speak of. */
  lines: Lines = new Map();
  /** The last pack that was sound, with its pictures. */
  compiled: Compiled | undefined;
  pictures = new Pictures();
  view: View = 'items';
  filter: Filter = { goal: '', pool: '', family: '', every: false };
  private gather: Gather | undefined;
  private dropped: readonly Seen[] = [];

  constructor(private readonly changed: () => void) {}

  /** Whether anything was given yet. */
  get begun(): boolean {
    return this.gather !== undefined;
  }

  /** Takes what an author gives, in the place of what was there. */
  async take(gather: Gather): Promise<void> {
    this.gather = gather;
    this.compiled = undefined;
    this.filter = { goal: '', pool: '', family: '', every: false };
    await this.again();
  }

  /** Reads the same files again, as they are now. */
  async again(): Promise<void> {
    await this.during(async () => {
      this.dropped = await this.gather!();
      this.packs = packsIn(this.dropped);
      if (this.pack === undefined || !this.packs.includes(this.pack)) this.pack = this.packs[0];
      await this.look();
    });
  }

  /** Looks whether something was saved since, where that can be seen. */
  async follow(): Promise<void> {
    if (!this.gather?.live || this.busy) return;
    const now = await this.gather().catch(() => undefined);
    if (now && stampOf(now) !== stampOf(this.dropped)) await this.again();
  }

  async choose(pack: string): Promise<void> {
    this.pack = pack;
    this.compiled = undefined;
    await this.during(() => this.look());
  }

  show(view: View): void {
    this.view = view;
    this.changed();
  }

  sift(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
    this.changed();
  }

  private async during(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.changed();
    try {
      await work();
    } catch (error) {
      this.problems = [unreadable(error)];
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  private async look(): Promise<void> {
    const problems = new Problems();
    if (this.pack === undefined) {
      noPackIn(this.dropped, problems);
      this.compiled = undefined;
      this.problems = problems.list();
      return;
    }
    const folder = droppedFolder(this.dropped, this.pack, problems);
    const checked = await check(problems.hasErrors ? undefined : folder, problems);
    this.problems = problems.list();
    this.lines = await linesOf(folder, this.problems);
    if (problems.hasErrors || !checked.compiled) return;
    this.pictures = await Pictures.of(checked.compiled);
    this.compiled = checked.compiled;
  }
}

const stampOf = (files: readonly Seen[]): string => files.map(({ path, size, stamp }) => [path, size, stamp]).join();

/** A file that changed or went after it was chosen cannot be read by a page. */
function unreadable(error: unknown): Problem {
  const why = error instanceof Error ? ` (${error.message})` : '';
  return {
    severity: 'error',
    rule: 'unreadable',
    place: { file: '', line: 1, column: 1 },
    message: `These files cannot be read any more${why}; they were changed or moved. Give them again.`,
  };
}
