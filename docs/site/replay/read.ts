import type { PackHead } from '@leerspoor/content';
import { openPack } from '@leerspoor/content/open';
import type { Fact } from '@leerspoor/engine';
import { parseFacts } from '@leerspoor/engine/facts';

export interface Read {
  readonly pack: PackHead;
  readonly facts: readonly Fact[];
}

/** Of some JSON texts: the facts, and the pack where it is among them. Throws with a sentence. */
export async function readTexts(texts: readonly string[]): Promise<Read> {
  const values = texts.map((text) => JSON.parse(text) as unknown);
  const list = values.find(Array.isArray);
  if (!list) throw new Error('No facts here: choose the file that practice.export() gave.');
  const parsed = parseFacts(list);
  if (!('facts' in parsed))
    throw new Error(`These are no facts: ${parsed.issues[0]?.path}: ${parsed.issues[0]?.message}`);
  const [first] = parsed.facts;
  if (!first) throw new Error('There is not one fact in this file.');
  const other = values.find((value) => !Array.isArray(value));
  const opened = other === undefined ? undefined : await openPack(other);
  if (opened && 'issues' in opened) throw new Error(`The pack is not sound: ${opened.issues[0]?.message}`);
  if (opened && opened.pack.id !== first.pack) throw new Error(`These facts are of the pack "${first.pack}".`);
  return { facts: parsed.facts, pack: opened?.pack ?? nameless(first, parsed.facts) };
}

/** Without the pack: goals by their ids, as the facts name them. */
function nameless({ pack, packVersion }: Fact, facts: readonly Fact[]): PackHead {
  const goals = new Set(facts.flatMap((fact) => (fact.type === 'item.answered' ? fact.goals : [])));
  return {
    format: 'leerspoor-pack/1',
    id: pack,
    version: packVersion,
    title: pack,
    lang: 'nl',
    licence: '',
    tracks: [],
    goals: [...goals].map((id) => ({ id, content: id, verb: '', criteria: [], prerequisites: [], supports: [] })),
    blocks: [],
    misconceptions: [],
    words: [],
    items: [],
  };
}
