import type { Issue, Item, Pack } from '@leerspoor/content';
import { openGoal, openItem, openPack } from '@leerspoor/content/open';
import type { Library } from '@leerspoor/session';

/** A pack that cannot be used: one sentence, and everything that is wrong with it. */
export class PackError extends Error {
  constructor(
    message: string,
    readonly issues: readonly Issue[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PackError';
  }
}

/** The pack at an address. Rejects with a PackError. */
export const fetchPack = async (url: string): Promise<Pack> => parsed(await fetchJson(url), url);

/** A pack that the page has already. Rejects with a PackError. */
export const parsed = async (input: unknown, from: string): Promise<Pack> => checked(await openPack(input), from);

/** The goal files of one pack, fetched when first asked for and remembered; one that failed is asked for anew. */
export class GoalFiles implements Library {
  /** By goal: as it came, and looked at. */
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly items = new Map<string, Promise<readonly Item[]>>();

  /** `base`: absolute address that those of the pack's files are relative to. */
  constructor(readonly base: string) {}

  /** Sends for the file of a goal, before anything of it is asked for. */
  prepare(pack: Pack, goal: string): void {
    this.file(pack, goal)?.catch(() => {}); // told when it is asked for
  }

  async item(pack: Pack, goal: string, id: string): Promise<Item | undefined> {
    return openItem(await this.file(pack, goal), pack, goal, id);
  }

  async withGoal(pack: Pack, goal: string): Promise<Pack> {
    const file = this.file(pack, goal);
    if (!file) return pack;
    const items = remembered(this.items, goal, async () => {
      const { content } = checked(await openGoal(await file, pack, goal), this.addressOf(pack, goal));
      return content[goal] ?? [];
    });
    items.catch(() => this.files.delete(goal)); // what is not sound is fetched anew
    return { ...pack, content: { ...pack.content, [goal]: await items } };
  }

  /** Undefined where the items are there already, or the pack names no file of them. */
  private file(pack: Pack, goal: string): Promise<unknown> | undefined {
    if (pack.content[goal] || !pack.files?.[goal]) return undefined;
    return remembered(this.files, goal, () => fetchJson(this.addressOf(pack, goal)));
  }

  private addressOf(pack: Pack, goal: string): string {
    return new URL(pack.files?.[goal] ?? '', this.base).href;
  }
}

/** What is known of a goal, or what this brings; a failure is forgotten. */
const remembered = <T>(known: Map<string, Promise<T>>, goal: string, bring: () => Promise<T>): Promise<T> => {
  const before = known.get(goal);
  if (before) return before;
  const coming = bring();
  known.set(goal, coming);
  coming.catch(() => known.delete(goal));
  return coming;
};

const fetchJson = async (url: string): Promise<unknown> => {
  const answer = await fetch(url).catch((cause: unknown) => {
    throw new PackError(`${url} could not be fetched.`, [], { cause });
  });
  if (!answer.ok) throw new PackError(`${url} could not be fetched: the server answered ${answer.status}.`);
  return answer.json().catch((cause: unknown) => {
    throw new PackError(`${url} is not JSON.`, [], { cause });
  }) as Promise<unknown>;
};

const checked = (result: Awaited<ReturnType<typeof openPack>>, from: string): Pack => {
  if ('pack' in result) return result.pack;
  const { issues } = result;
  const [first] = issues;
  throw new PackError(
    `${from} is not a sound pack (${issues.length} issues): ${first?.path ?? ''}: ${first?.message ?? ''}`,
    issues,
  );
};
