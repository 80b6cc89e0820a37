import type { Issue, Item, Pack } from '@leerspoor/content';
import { openGoal, openPack } from '@leerspoor/content/open';
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
  /** By goal. */
  private readonly items = new Map<string, Promise<readonly Item[]>>();

  /** `base`: absolute address that those of the pack's files are relative to. */
  constructor(readonly base: string) {}

  async withGoal(pack: Pack, goal: string): Promise<Pack> {
    const file = pack.files?.[goal];
    if (pack.content[goal] || !file) return pack;
    const items = this.items.get(goal) ?? itemsIn(new URL(file, this.base).href, pack, goal);
    this.items.set(goal, items);
    items.catch(() => this.items.delete(goal));
    return { ...pack, content: { ...pack.content, [goal]: await items } };
  }
}

const itemsIn = async (url: string, pack: Pack, goal: string): Promise<readonly Item[]> =>
  checked(await openGoal(await fetchJson(url), pack, goal), url).content[goal] ?? [];

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
