import type { Item, Use } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import { guess as near } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import type { QuestionSource } from '../source/schema/index.js';
import { spread } from '../template/deal.js';
import type { Entry } from '../template/entry.js';
import { solutions } from '../template/variables.js';
import type { Writer } from '../template/writer.js';
import { complain } from './complain.js';
import { itemOf, type Draft } from './item.js';
import { faultOf, type Fault } from './proof.js';

/** What the items of a goal are made with. */
export interface Workshop {
  readonly goal: string;
  readonly seed: number;
  readonly tables: Scope;
  readonly tracks: readonly string[];
  readonly writer: Writer;
  readonly problems: Problems;
}

/** An item, and where in the source it was made. */
export interface Made {
  readonly item: Item;
  readonly entry: Entry;
}

const uses: readonly Use[] = ['placement', 'check', 'recheck'];
const forms = ['A', 'B', 'C'];

/** Expands the entries of a goal: each solution of a template goes to one pool and to no other. */
export function makeItems(entries: readonly Entry[], shop: Workshop): Made[] {
  const made: Made[] = [];
  const seen = new Set<string>();
  let checks = 0;
  for (const entry of entries) {
    const question = questionSource(entry, shop.problems);
    if (!question) continue;
    const pools = poolsOf(entry, shop);
    const drafts = draftsOf(entry, question, pools.length, seen, shop);
    for (const [i, draft] of drafts.entries()) {
      const pool = pools[i]!;
      const form = pool === 'check' ? { form: forms[checks++ % forms.length]! } : {};
      made.push({ item: { ...draft, ...placeOf(pool, shop), ...form }, entry });
    }
  }
  return made;
}

/** One pool an item, dealt round so that every pool gets of the variety. */
function poolsOf(entry: Entry, { tracks, problems }: Workshop): string[] {
  const make = entry.source.make ?? { [tracks[0]!]: 1 };
  const left = Object.entries(make).filter(([pool]) => {
    const known = [...tracks, ...uses];
    if (!known.includes(pool))
      problems.error(
        entry.spot('make').at(pool).key(),
        'unknown-pool',
        `There is no pool "${pool}"${near(pool, known)}; there are ${known.join(', ')}.`,
      );
    return known.includes(pool);
  });
  const pools: string[] = [];
  for (let round = 0; left.some(([, count]) => count > round); round++) {
    for (const [pool, count] of left) if (count > round) pools.push(pool);
  }
  return pools;
}

function placeOf(pool: string, { tracks }: Workshop): Pick<Item, 'track' | 'use'> {
  const use = uses.find((one) => one === pool);
  return use ? { track: tracks[0]!, use } : { track: pool, use: 'practice' };
}

/** So many different, sound items of an entry; problems where there are fewer. */
function draftsOf(entry: Entry, question: QuestionSource, asked: number, seen: Set<string>, shop: Workshop): Draft[] {
  const found = solutions(entry, shop.tables, shop.writer, shop.problems);
  const write = itemOf(entry, question, shop.goal, found.writer, found.names);
  const drafts: Draft[] = [];
  const failed: { fault: Fault; scope: Scope }[] = [];
  let same = 0;
  for (const scope of spread(found.scopes, found.names, `${shop.seed}/${shop.goal}/${entry.source.family}`)) {
    if (drafts.length === asked) break;
    const draft = write(scope);
    const look = JSON.stringify([draft.prompt, draft.figure, draft.interaction]);
    const fault = faultOf(draft);
    if (fault) failed.push({ fault, scope });
    else if (seen.has(look)) same += 1;
    else {
      if (seen.has(draft.id))
        shop.problems.error(
          entry.spot('family'),
          'duplicate-id',
          `Two items have the id "${draft.id}"; give this entry an "id" that tells them apart.`,
        );
      seen.add(look).add(draft.id);
      drafts.push(draft);
    }
  }
  if (drafts.length < asked) complain(entry, { asked, found: drafts.length, failed, same }, found, shop.problems);
  return drafts;
}

/** The fields that an item cannot do without; what a family lacks that others are like is said of that family only. */
function questionSource(entry: Entry, problems: Problems): QuestionSource | undefined {
  const { prompt, answer, right, ...rest } = entry.source;
  const missing = (['prompt', 'answer', 'right', 'solution', 'difficulty'] as const).filter(
    (field) => entry.source[field] === undefined,
  );
  for (const field of entry.source.like === undefined ? missing : [])
    problems.error(
      entry.spot(),
      'missing-field',
      `"${field}" is missing in the family "${entry.source.family}"; add "${field}: …".`,
    );
  return prompt === undefined || answer === undefined || right === undefined || missing.length > 0
    ? undefined
    : { ...rest, prompt, answer, right };
}
