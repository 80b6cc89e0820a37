import type { Fact } from '@leerspoor/engine';
import { parseFact } from '@leerspoor/engine/facts';
import { FACT, ids } from './iris.js';
import { Lrs, type LrsOptions } from './lrs.js';

export interface ReadOptions extends LrsOptions {
  /** Id of the pack whose facts are read. */
  readonly pack: string;
  /** Only statements stored after this time; milliseconds since the epoch. */
  readonly since?: number | undefined;
  /** Hears how many statements of a page held no fact that can be read, and were left out. */
  readonly leftOut?: ((count: number) => void) | undefined;
}

/** A page asked for; an LRS may give fewer. */
const page = 500;
/** An LRS that never comes to an end is not followed for ever. */
const mostPages = 10_000;

/**
 * The facts of a class, read back from the statements that its lessons sent: a page at a time, oldest first, as a source for
 * `<leerspoor-class>`. Rejects with a sentence where the LRS refuses or stops; what came before stands.
 */
export async function* readFacts({ pack, since, leftOut, ...lrs }: ReadOptions): AsyncGenerator<readonly Fact[]> {
  const store = new Lrs(lrs);
  let query: Readonly<Record<string, string>> | undefined = {
    ...{ activity: ids.pack(pack), related_activities: 'true', ascending: 'true', limit: String(page) },
    ...(since !== undefined && { since: new Date(since).toISOString() }),
  };
  let path = 'statements';
  for (let pages = 0; query && pages < mostPages; pages++) {
    const { statements, more } = await pageOf(store, path, query);
    const facts = statements.flatMap((statement) => factIn(statement) ?? []);
    const strange = statements.filter((statement) => holdsFact(statement)).length - facts.length;
    if (strange > 0) leftOut?.(strange);
    if (facts.length > 0) yield facts;
    const next = more === '' ? undefined : nextOf(more, lrs.endpoint);
    path = next?.path ?? path;
    query = next?.query;
  }
}

interface Page {
  readonly statements: readonly unknown[];
  readonly more: string;
}

async function pageOf(store: Lrs, path: string, query: Readonly<Record<string, string>>): Promise<Page> {
  const answer = await store.ask('GET', path, query).catch((cause: unknown) => {
    throw new Error('The LRS does not answer. Is its address right, and may this page speak with it?', { cause });
  });
  if (answer.status === 401 || answer.status === 403)
    throw new Error(`The LRS does not let us read (${answer.status}). Ask for an account that may read statements.`);
  if (!answer.ok) throw new Error(`The LRS answered ${answer.status}. Try again later.`);
  const body: unknown = await answer.json().catch(() => undefined);
  const { statements, more } = isRecord(body) ? body : {};
  if (!Array.isArray(statements)) throw new Error('The LRS answered with something that is no list of statements.');
  return { statements: statements as unknown[], more: typeof more === 'string' ? more : '' };
}

/** Where the next page is: on the same LRS, or nowhere; our account is for no other. */
function nextOf(more: string, endpoint: string): { path: string; query: Record<string, string> } {
  const base = new URL(endpoint.replace(/\/?$/, '/'));
  const next = new URL(more, base);
  if (next.origin !== base.origin) throw new Error(`The LRS sends us on to ${next.origin}, where we do not go.`);
  // some stores answer with a path of their own, beside the endpoint
  const up = '../'.repeat(base.pathname.split('/').length - 2);
  const path = next.pathname.startsWith(base.pathname)
    ? next.pathname.slice(base.pathname.length)
    : `${up}${next.pathname.slice(1)}`;
  return { path, query: Object.fromEntries(next.searchParams) };
}

function extensionsOf(statement: unknown): Readonly<Record<string, unknown>> {
  const context = isRecord(statement) ? statement['context'] : undefined;
  const extensions = isRecord(context) ? context['extensions'] : undefined;
  return isRecord(extensions) ? extensions : {};
}

const holdsFact = (statement: unknown): boolean => FACT in extensionsOf(statement);

function factIn(statement: unknown): Fact | undefined {
  const parsed = parseFact(extensionsOf(statement)[FACT]);
  return 'fact' in parsed ? parsed.fact : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
