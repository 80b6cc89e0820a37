import type { Item, Use } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import { guess as near } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import type { QuestionSource } from '../source/schema/index.js';
import { spread } from '../template/deal.js';
import type { Entry } from '../template/entry.js';
import { solutions } from '../template/variables.js';
import type { Writer } from '../template/writer.js';
import { provable } from './proof.js';
import { itemOf, type Draft } from './item.js';

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
    const write = draftOf(entry, shop);
    if (!write) continue;
    const pools = poolsOf(entry, shop);
    const drafts = write(pools.length, seen);
    if (drafts.length < pools.length) complain(entry, drafts.length, pools.length, shop.problems);
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

function complain(entry: Entry, found: number, asked: number, problems: Problems): void {
  if (problems.hasErrorsAt(entry.spot().place().file)) return;
  if (found === 0)
    problems.error(
      entry.spot(entry.source.where === undefined ? undefined : 'where'),
      'no-solutions',
      'No values of the variables make a sound item: the conditions exclude all, or each time a wrong answer equals the right one. Widen the ranges or loosen "where".',
    );
  else
    problems.error(
      entry.spot('make'),
      'too-few-solutions',
      `This template makes ${found} different items, but "make" asks for ${asked}; widen the ranges or ask for fewer.`,
    );
}

/** A function that makes so many different, sound items of an entry. */
function draftOf(entry: Entry, shop: Workshop): ((count: number, seen: Set<string>) => Draft[]) | undefined {
  const question = questionSource(entry, shop.problems);
  if (!question) return undefined;
  const { scopes, names, writer } = solutions(entry, shop.tables, shop.writer, shop.problems);
  const write = itemOf(entry, question, shop.goal, writer, names);
  return (count, seen) => {
    const drafts: Draft[] = [];
    for (const scope of spread(scopes, names, `${shop.seed}/${shop.goal}/${entry.source.family}`)) {
      if (drafts.length === count) break;
      const draft = write(scope);
      const look = JSON.stringify([draft.prompt, draft.figure, draft.interaction]);
      const id = seen.has(draft.id);
      if (seen.has(look) || !provable(draft, entry, scopes.length > 1, shop.problems)) continue;
      if (id)
        shop.problems.error(
          entry.spot('family'),
          'duplicate-id',
          `Two items have the id "${draft.id}"; give this entry an "id" that tells them apart.`,
        );
      seen.add(look).add(draft.id);
      drafts.push(draft);
    }
    return drafts;
  };
}

/** The fields that an item cannot do without. */
function questionSource(entry: Entry, problems: Problems): QuestionSource | undefined {
  const { prompt, answer, right, ...rest } = entry.source;
  const missing = (['prompt', 'answer', 'right', 'solution', 'difficulty'] as const).filter(
    (field) => entry.source[field] === undefined,
  );
  for (const field of missing)
    problems.error(
      entry.spot(),
      'missing-field',
      `"${field}" is missing in the family "${entry.source.family}"; add "${field}: …".`,
    );
  return prompt === undefined || answer === undefined || right === undefined || missing.length > 0
    ? undefined
    : { ...rest, prompt, answer, right };
}
