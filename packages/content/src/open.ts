import { loadInteractions } from './interactions/registry.js';
import type { Pack } from './model/pack.js';
import { parseGoal, parsePack, type Parsed } from './parse/pack.js';

/** `parsePack`, after the kinds of interaction that the input uses have been loaded. */
export async function openPack(input: unknown): Promise<Parsed> {
  await loadInteractions(typesIn(input));
  return parsePack(input);
}

/** `parseGoal`, after the kinds of interaction that the input uses have been loaded. */
export async function openGoal(input: unknown, pack: Pack, goal: string): Promise<Parsed> {
  await loadInteractions(typesIn(input));
  return parseGoal(input, pack, goal);
}

const mostValues = 1_000_000;

/** Every text under a `type` anywhere in the input: some are kinds of interaction. */
function typesIn(input: unknown): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [input];
  for (let seen = 0; waiting.length > 0 && seen < mostValues; seen++) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('type' in value && typeof value.type === 'string') found.add(value.type);
    for (const one of Object.values(value)) if (typeof one === 'object') waiting.push(one);
  }
  return found;
}
