import type { PackHead } from '@leerspoor/content';
import { isLearnerCheckpoint } from '../learner/check.js';
import type { LearnerCheckpoint } from '../learner/checkpoint.js';
import { newGoalRecord } from './goal-record.js';
import { newSession } from './session-record.js';
import type { State } from './state.js';

/** A history as plain data, exactly: what replay would give without the facts that led to it. */
export interface Checkpoint {
  readonly format: 'leerspoor-checkpoint/1';
  readonly pack: string;
  readonly version: string;
  readonly learner: LearnerCheckpoint;
  /** Maps and sets are written as `{$map}` and `{$set}`. */
  readonly state: unknown;
}

export type Kept = Omit<State, 'catalogue' | 'learner'>;

export function checkpointOf({ catalogue, learner, ...kept }: State): Checkpoint {
  return written(catalogue.pack, learner.checkpoint(), kept);
}

export function written({ id, version }: PackHead, learner: LearnerCheckpoint, kept: Kept): Checkpoint {
  return { format: 'leerspoor-checkpoint/1', pack: id, version, learner, state: plain(kept) };
}

/**
 * What a checkpoint keeps. Throws a RangeError when it is of another pack or version, or is none: the facts are to be
 * read instead.
 */
export function keptOf(pack: PackHead, input: unknown): { kept: Kept; learner: LearnerCheckpoint } {
  const checkpoint = input as Partial<Checkpoint> | null | undefined;
  if (checkpoint?.format !== 'leerspoor-checkpoint/1') throw new RangeError('This is no checkpoint of Leerspoor.');
  const { pack: id, version, learner } = checkpoint;
  if (id !== pack.id || version !== pack.version) throw new RangeError(`This checkpoint is of pack ${id} ${version}.`);
  const kept = rich(checkpoint.state) as Kept;
  if (!isLearnerCheckpoint(learner) || !isKept(kept)) throw new RangeError('This checkpoint is damaged.');
  return { kept, learner };
}

/** Maps and sets as JSON can hold them. */
export function plain(value: unknown): unknown {
  if (value instanceof Map)
    return { $map: [...(value as Map<unknown, unknown>)].map(([key, one]) => [key, plain(one)]) };
  if (value instanceof Set) return { $set: [...value] };
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

export function rich(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => rich(one));
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value) return new Map((value.$map as [unknown, unknown][]).map(([key, one]) => [key, rich(one)]));
  if ('$set' in value) return new Set(value.$set as unknown[]);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rich(one)]));
}

function isKept(kept: Kept | undefined): boolean {
  if (!kept || !Number.isSafeInteger(kept.seq) || !Number.isSafeInteger(kept.sessions)) return false;
  if (!(kept.goals instanceof Map) || !(kept.items instanceof Map) || !(kept.overrules instanceof Map)) return false;
  if (!(kept.wordOn instanceof Map)) return false;
  const session = newSession('', 1, 0, 0, {}, 0);
  return (
    [...kept.goals.values()].every((record) => isLike(record, newGoalRecord())) &&
    (!kept.session || isLike(kept.session, session))
  );
}

/** Whether every field that a fresh one has is there, and of the same kind. */
function isLike(value: unknown, fresh: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(fresh).every(([name, one]) => one === undefined || one === null || sameKind(fields[name], one));
}

function sameKind(value: unknown, fresh: unknown): boolean {
  if (typeof fresh === 'number') return Number.isFinite(value);
  if (typeof fresh !== 'object' || fresh === null) return typeof value === typeof fresh;
  const same = Object.getPrototypeOf(value ?? 0) === Object.getPrototypeOf(fresh);
  return same && (fresh.constructor !== Object || isLike(value, fresh));
}
