import type { Issue, Pack } from '@leerspoor/content';
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

/** Goal files, fetched when first asked for and remembered; one that failed is asked for anew. */
export class GoalFiles implements Library {
  private readonly files = new Map<string, Promise<unknown>>();

  /** `base`: absolute address that those of the pack's files are relative to. */
  constructor(readonly base: string) {}

  async withGoal(pack: Pack, goal: string): Promise<Pack> {
    const file = pack.files?.[goal];
    if (pack.content[goal] || !file) return pack;
    const url = new URL(file, this.base).href;
    const found = this.files.get(url) ?? fetchJson(url);
    this.files.set(url, found);
    found.catch(() => this.files.delete(url));
    return checked(await openGoal(await found, pack, goal), url);
  }
}

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
