import { loadInteractions } from './interactions/registry.js';
import type { Pack } from './model/pack.js';
import { readGoal, readPack, type Parsed } from './parse/pack.js';
import { Trail } from './schema/trail.js';

/**
 * `parsePack` for a page: loads the kinds of interaction that the input uses, and sees that it is safe and whole.
 * What only an author can mend is looked at where something else is wrong. Never rejects, unless code cannot be fetched.
 */
export function openPack(input: unknown): Promise<Parsed> {
  return opened(input, readPack, async () => (await import('./audit/parse.js')).parsePack(input));
}

/** `parseGoal` for a page, as `openPack`. */
export function openGoal(input: unknown, pack: Pack, goal: string): Promise<Parsed> {
  const read = (value: unknown, trail: Trail) => readGoal(value, pack, goal, trail);
  return opened(input, read, async () => (await import('./audit/parse.js')).parseGoal(input, pack, goal));
}

type Read = (input: unknown, trail: Trail) => Pack | undefined;

async function opened(input: unknown, read: Read, parseFully: () => Promise<Parsed>): Promise<Parsed> {
  const { types, patterns } = useOf(input);
  await loadInteractions(types);
  // Patterns have to be made into answers, and issues into sentences: that code is seldom needed.
  const pack = patterns ? undefined : readQuietly(input, read);
  return pack ? { pack } : parseFully();
}

function readQuietly(input: unknown, read: Read): Pack | undefined {
  try {
    const trail = new Trail();
    const pack = read(input, trail);
    return trail.finish().length === 0 ? pack : undefined;
  } catch {
    return undefined;
  }
}

const mostValues = 1_000_000;

/** Every text under a `type` anywhere in the input, for some are kinds of interaction; and whether there are patterns. */
function useOf(input: unknown): { types: Set<string>; patterns: boolean } {
  const types = new Set<string>();
  const waiting: unknown[] = [input];
  let patterns = false;
  for (let seen = 0; waiting.length > 0 && seen < mostValues; seen++) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value && typeof value.type === 'string') types.add(value.type);
    patterns ||= 'pattern' in value;
    for (const one of Object.values(value)) if (typeof one === 'object') waiting.push(one);
  }
  return { types, patterns };
}
