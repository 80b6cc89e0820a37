import type { Fact } from '@leerspoor/engine';
import { parseFacts } from '@leerspoor/engine/facts';
import type { Store } from '@leerspoor/session';

/** Facts as text: a JSON list. */
export const exported = async (facts: AsyncIterable<Fact>): Promise<string> => JSON.stringify(await listed(facts));

/** Appends the facts that follow on what the store has. Rejects with a sentence, and takes none, where they do not fit. */
export const takeOver = async (
  given: string | Iterable<Fact> | AsyncIterable<Fact>,
  store: Store,
  pack: string,
  pupil: string,
): Promise<void> => {
  const parsed = parseFacts(typeof given === 'string' ? JSON.parse(given) : await listed(given));
  if ('issues' in parsed)
    throw new Error(`These are no facts: ${parsed.issues[0]?.path ?? ''}: ${parsed.issues[0]?.message ?? ''}`);
  const strange = parsed.facts.find((fact) => fact.pack !== pack || fact.pupil !== pupil);
  if (strange)
    throw new Error(`Fact ${strange.seq} is of pupil "${strange.pupil}" and pack "${strange.pack}", not of this one.`);
  const have = await store.seq();
  const fresh = parsed.facts.filter(({ seq }) => seq > have).sort((a, b) => a.seq - b.seq);
  const [first] = fresh;
  if (!first) return;
  if (first.seq !== have + 1)
    throw new Error(
      `These facts begin at ${first.seq}, and this device has them up to ${have}: those between are missing.`,
    );
  await store.append(fresh);
};

const listed = async <T>(facts: Iterable<T> | AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const fact of facts) list.push(fact);
  return list;
};
