import { del, get, set, type UseStore } from 'idb-keyval';
import type { Checkpoint, Draft } from '@leerspoor/session';

/** What stands beside the log, under a name each: a cache, and a half-typed answer. Read as hostile. */
export async function readDraft(use: UseStore): Promise<Draft | undefined> {
  const input = await get<unknown>('draft', use);
  return hasTexts(input, 'item', 'text') ? { item: input.item, text: input.text } : undefined;
}

export function writeDraft(use: UseStore, draft: Draft | undefined): Promise<void> {
  return draft ? set('draft', draft, use) : del('draft', use);
}

export async function readCheckpoint(use: UseStore): Promise<Checkpoint | undefined> {
  const input = await get<unknown>('checkpoint', use);
  if (!hasTexts(input, 'id', 'version') || !('seq' in input) || !('data' in input)) return undefined;
  const { id, version, seq, data } = input;
  return typeof seq === 'number' && Number.isSafeInteger(seq) ? { id, version, seq, data } : undefined;
}

export function writeCheckpoint(use: UseStore, checkpoint: Checkpoint): Promise<void> {
  return set('checkpoint', checkpoint, use);
}

export async function readAcknowledged(use: UseStore, host: string): Promise<number> {
  const input = await get<unknown>(`acknowledged ${host}`, use);
  return typeof input === 'number' && Number.isSafeInteger(input) && input > 0 ? input : 0;
}

export function writeAcknowledged(use: UseStore, host: string, seq: number): Promise<void> {
  return set(`acknowledged ${host}`, seq, use);
}

function hasTexts<K extends string>(input: unknown, ...names: readonly K[]): input is Record<K, string> {
  if (typeof input !== 'object' || input === null) return false;
  return names.every((name) => typeof (input as Partial<Record<K, unknown>>)[name] === 'string');
}
