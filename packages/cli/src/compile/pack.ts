import { resolve } from 'node:path';
import { defaultTracks, rowOf, type Goal, type Item, type PackHead } from '@leerspoor/content';
import { guess } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import { loadSource, type Source } from '../source/load.js';
import type { Spot } from '../source/yaml.js';
import { Writer } from '../template/writer.js';
import { loadBase, type Base } from './base.js';
import { compileGoal, type CompiledGoal } from './goal.js';
import { mergeGoal, mergeItems } from './merge.js';
import { checkCycles, checkReferences } from './references.js';
import { checkBuilt } from './sound.js';

/** A pack in one piece, what its files are, and what was wrong on the way. */
export interface Compiled {
  readonly source: Source;
  readonly goals: readonly CompiledGoal[];
  readonly head: PackHead;
  /** Items by goal. */
  readonly content: Readonly<Record<string, readonly Item[]>>;
  /** Files that the pack uses, by their name in it: where they are on disk. */
  readonly assets: ReadonlyMap<string, string>;
}

/** Compiles a folder of source. There is a pack even where problems hold errors, as far as it could be made. */
export async function compile(path: string, problems: Problems, trail: readonly string[] = []): Promise<Compiled | undefined> {
  const source = await loadSource(path, problems);
  if (!source) return undefined;
  const base = source.pack.extends === undefined ? undefined : await loadBase(source, [...trail, resolve(path)], problems);
  const assets = new Map<string, string>(base?.assets);
  const goals = compileGoals(source, base, assets, problems);
  const merged = goals.map(({ goal, file }) => mergeGoal(goal, base?.head.goals.find(({ id }) => id === goal.id), file, problems));
  const all = order([...(base?.head.goals ?? []), ...merged]);
  const content = contentOf(all, goals, base, problems);
  const head = headOf(source, base, all, content, problems);
  const known = { goals: new Set(all.map(({ id }) => id)), blocks: new Set(head.blocks.map(({ id }) => id)), misconceptions: new Set(head.misconceptions.map(({ id }) => id)) };
  for (const goal of goals) checkReferences(goal, known, problems);
  checkCycles(all, (id) => goals.find(({ file }) => file.id === id)?.file.spot, problems);
  const compiled = { source, goals, head, content, assets };
  if (!problems.hasErrors) checkBuilt(compiled, problems);
  return compiled;
}

function compileGoals(source: Source, base: Base | undefined, assets: Map<string, string>, problems: Problems): CompiledGoal[] {
  const { pack, folder } = source;
  const words = new Set([...Object.keys(pack.words ?? {}), ...(base?.head.words ?? []).map(({ id }) => id)]);
  const use = (file: string, at: Spot): string => {
    if (!folder.files.has(file)) problems.error(at, 'missing-file', `There is no file "${file}" in this folder${guess(file, folder.files)}; put it there, or take it out of the text.`);
    else assets.set(file, `${folder.path}/${file}`);
    return file;
  };
  const json = (file: string, at: Spot): unknown => {
    if (!source.data.has(file)) problems.error(at, 'missing-file', `There is no file "${file}" in this folder${guess(file, folder.files)}; put it there, or take it out of the text.`);
    return source.data.get(file);
  };
  const tracks = (pack.tracks ?? base?.head.tracks ?? defaultTracks).map(({ id }) => id);
  return source.goals.map((goal) => compileGoal(goal, { lang: pack.lang, seed: pack.seed ?? 1, tracks, tables: pack.tables, words, problems, use, json }));
}

/** One goal an id; the last one given stands, in the place of the first. */
function order(goals: readonly Goal[]): Goal[] {
  return [...new Map(goals.map((goal) => [goal.id, goal])).values()];
}

function contentOf(all: readonly Goal[], goals: readonly CompiledGoal[], base: Base | undefined, problems: Problems): Record<string, readonly Item[]> {
  return Object.fromEntries(
    all.map(({ id }) => {
      const own = goals.find(({ file }) => file.id === id);
      const before = base?.content[id] ?? [];
      return [id, own ? mergeItems(before, own, problems) : before];
    }),
  );
}

function headOf({ pack, spot }: Source, base: Base | undefined, goals: readonly Goal[], content: Compiled['content'], problems: Problems): PackHead {
  const writer = new Writer(problems, new Set(), new Set(Object.keys(pack.words ?? {})));
  const misconceptions = Object.entries(pack.misconceptions ?? {}).map(([id, one]) => ({ id, ...one }));
  const words = Object.entries(pack.words ?? {}).map(([id, { word, meaning, image }]) => ({
    id,
    word: word ?? id,
    meaning: writer.text(meaning, spot.at('words', id, 'meaning'))({}),
    ...(image !== undefined && { image }),
  }));
  const blocks = Object.entries(pack.blocks ?? {}).map(([id, block]) => ({ id, ...block }));
  return {
    format: 'leerspoor-pack/1',
    id: pack.pack,
    version: pack.version,
    title: pack.title,
    lang: pack.lang,
    licence: pack.licence,
    ...(pack.attribution && { attribution: pack.attribution }),
    tracks: pack.tracks ?? base?.head.tracks ?? defaultTracks,
    goals,
    blocks: byId(base?.head.blocks, blocks),
    misconceptions: byId(base?.head.misconceptions, misconceptions),
    words: byId(base?.head.words, words),
    items: Object.values(content).flatMap((items) => items.map(rowOf)),
    files: Object.fromEntries(goals.map(({ id }) => [id, `${id}.json`])),
  };
}

/** What is given anew stands in the place of what was there under its id. */
function byId<T extends { readonly id: string }>(before: readonly T[] | undefined, now: readonly T[]): T[] {
  return [...new Map([...(before ?? []), ...now].map((one) => [one.id, one])).values()];
}

