import type { Fact, FactType } from '@leerspoor/engine';
import { parseFacts } from '@leerspoor/engine/facts';
import type { Store } from '@leerspoor/session';
import type { Owner } from './idb/idb-store.js';

/** Characters that a file may have: ten years of daily practice, and no more than a tab can read. */
const longest = 100_000_000;

/** All that is kept, as text to carry to another device: a JSON list of facts. */
export async function exportFacts(facts: AsyncIterable<Fact>): Promise<string> {
  return JSON.stringify(await listed(facts));
}

/**
 * Takes the facts that follow on what the store has. A lesson that was only begun here, with nothing done in it, gives way to
 * them. Rejects with a sentence, and takes none, where they are no facts, are of another pupil or pack, or where this store
 * and they tell of different work.
 */
export async function importFacts(
  store: Store,
  given: string | Iterable<Fact> | AsyncIterable<Fact>,
  owner: Owner,
): Promise<void> {
  const facts = parsed(typeof given === 'string' ? read(given) : await listed(given));
  facts.sort((a, b) => a.seq - b.seq);
  refuseStrange(facts, owner);
  refuseGaps(facts);
  let have = await store.seq();
  if (await givesWay(store, facts)) {
    await store.forget();
    have = 0;
  }
  refuseHole(facts, have);
  const fresh = facts.filter(({ seq }) => seq > have);
  if (fresh.length > 0) await store.append(fresh);
}

function read(text: string): unknown {
  if (text.length > longest) throw new Error('This file is too large to be the work of one pupil.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This is no file with work of a pupil: it is not JSON.');
  }
}

function parsed(input: unknown): Fact[] {
  const result = parseFacts(input);
  if ('facts' in result) return [...result.facts];
  const [issue] = result.issues;
  throw new Error(`This is no file with work of a pupil: ${issue?.path ?? ''}: ${issue?.message ?? ''}`);
}

function refuseStrange(facts: readonly Fact[], { pupil, pack }: Owner): void {
  const strange = facts.find((fact) => fact.pack !== pack || fact.pupil !== pupil);
  if (strange)
    throw new Error(
      `This is the work of pupil "${strange.pupil}" with pack "${strange.pack}", not of pupil "${pupil}" with pack "${pack}".`,
    );
}

function refuseGaps(facts: readonly Fact[]): void {
  facts.forEach(({ seq }, i) => {
    const expected = (facts[0]?.seq ?? 0) + i;
    if (seq !== expected) throw new Error(`Fact ${expected} is missing in this file, or there are two facts ${seq}.`);
  });
}

function refuseHole([first]: readonly Fact[], have: number): void {
  if (first && have > 0 && first.seq > have + 1)
    throw new Error(`This file begins at fact ${first.seq}, and this device has ${have}: those between are missing.`);
}

/** Whether the store tells something else than the file, and nothing of it was done by the pupil. */
async function givesWay(store: Store, facts: readonly Fact[]): Promise<boolean> {
  const ids = new Map(facts.map(({ seq, id }) => [seq, id]));
  let differs: number | undefined;
  for await (const { seq, id, type } of store.facts(facts[0]?.seq)) {
    if (ids.has(seq) && ids.get(seq) !== id) differs ??= seq;
    if (differs === undefined || begun.has(type)) continue;
    throw new Error(
      `From fact ${differs} on, this device has other work of this pupil than the file: nothing is taken.`,
    );
  }
  if (differs !== undefined && facts[0]?.seq !== 1)
    throw new Error(`This file begins at fact ${facts[0]?.seq ?? 0}: a whole one is needed here, from fact 1.`);
  return differs !== undefined;
}

/** What a lesson records by itself when it is opened. */
const begun: ReadonlySet<string> = new Set([
  'session.started',
  'session.finished',
  'decision.made',
  'phase.entered',
  'item.presented',
] satisfies FactType[]);

async function listed<T>(facts: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const fact of facts) list.push(fact);
  return list;
}
