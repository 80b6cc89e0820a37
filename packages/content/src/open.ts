import { parseGoal, parsePack, type Parsed } from './parse/pack.js';
import type { Pack } from './model/pack.js';

/** `parsePack`, after the kinds of interaction that the input uses have been loaded. */
export async function openPack(input: unknown): Promise<Parsed> {
  return parsePack(input);
}

/** `parseGoal`, after the kinds of interaction that the input uses have been loaded. */
export async function openGoal(input: unknown, pack: Pack, goal: string): Promise<Parsed> {
  return parseGoal(input, pack, goal);
}
