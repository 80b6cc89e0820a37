import { loadSchemas } from './interactions/schemas.js';
import type { Item } from './model/item.js';
import type { Pack } from './model/pack.js';
import { readGoal, readPack, type Parsed } from './parse/pack.js';
import { Trail } from './schema/trail.js';

/**
 * `parsePack` for a page: sees that the input is safe and whole, and loads the schemas of the interactions that it uses. What
 * only an author can mend is looked at where something else is wrong. Rejects only when code cannot be fetched.
 */
export function openPack(input: unknown): Promise<Parsed> {
  return opened(
    (trail) => readPack(input, trail),
    async () => (await import('./audit/parse.js')).parsePack(input),
  );
}

/** `parseGoal` for a page, as `openPack`. */
export async function openGoal(input: unknown, pack: Pack, goal: string): Promise<Parsed> {
  await loadSchemas(typesIn(input)); // so that it is read once
  return opened(
    (trail) => readGoal(input, pack, goal, trail),
    async () => (await import('./audit/parse.js')).parseGoal(input, pack, goal),
  );
}

/**
 * One item of a goal file, before all others are looked at: the same object that `openGoal` brings. Undefined where it cannot
 * be had so soon. Rejects only when code cannot be fetched.
 */
export async function openItem(input: unknown, pack: Pack, goal: string, id: string): Promise<Item | undefined> {
  if (!isObject(input)) return undefined;
  const items = itemsIn(input).filter((item) => isObject(item) && item.id === id);
  const alone: Pack = { ...pack, items: pack.items.filter((row) => row.id === id) };
  await loadSchemas(typesIn({ items }));
  return readQuietly((trail) => readGoal({ ...input, items }, alone, goal, trail))?.content[goal]?.[0];
}

/** The kinds of interaction that a goal file seems to use. */
function typesIn(input: unknown): ReadonlySet<unknown> {
  return new Set(itemsIn(input).map((item) => isObject(item) && isObject(item.interaction) && item.interaction.type));
}

const itemsIn = (input: unknown): readonly unknown[] =>
  isObject(input) && Array.isArray(input.items) ? (input.items as readonly unknown[]) : [];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

type Read = (trail: Trail) => Pack | undefined;

/** Reads quietly; where that fails, with the kinds that it missed; and where that fails, to tell all that is wrong. */
async function opened(read: Read, parse: () => Promise<Parsed>): Promise<Parsed> {
  const missed = new Set<unknown>();
  const pack = readQuietly(read, missed) ?? ((await loadSchemas(missed)) ? readQuietly(read, missed) : undefined);
  return pack ? { pack } : parse();
}

function readQuietly(read: Read, missed = new Set<unknown>()): Pack | undefined {
  try {
    const trail = new Trail();
    const pack = read(trail);
    for (const type of trail.missed) missed.add(type);
    return trail.finish().length === 0 ? pack : undefined;
  } catch {
    return undefined;
  }
}
