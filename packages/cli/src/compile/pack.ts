import { defaultTracks, type Goal, type Item, type Pack } from '@leerspoor/content';
import type { Folder } from '../source/folder.js';
import type { Problems } from '../source/problem.js';
import { loadSource, type Source } from '../source/load.js';
import type { Spot } from '../source/spot.js';
import { assetsOf, missing } from './assets.js';
import { loadBase, type Base } from './base.js';
import { compileGoal, type CompiledGoal } from './goal.js';
import { headOf } from './head.js';
import type { Bare } from './locate.js';
import { mergeGoal, mergeItems } from './merge.js';
import { checkCycles, checkReferences } from './references.js';
import { checkBuilt } from './sound.js';

/** A pack in one piece, with its files. */
export interface Compiled extends Bare {
  /** The files that the pack uses, by name, each with the folder that holds it. */
  readonly assets: ReadonlyMap<string, Folder>;
  /** As a browser gets it; none where something is wrong. */
  readonly pack: Pack | undefined;
}

/** Compiles a folder of source. There is a pack even where problems hold errors, as far as it could be made. */
export async function compile(
  folder: Folder,
  problems: Problems,
  trail: readonly string[] = [],
): Promise<Compiled | undefined> {
  const source = await loadSource(folder, problems);
  if (!source) return undefined;
  const base =
    source.pack.extends === undefined ? undefined : await loadBase(source, [...trail, folder.path], problems, compile);
  const goals = compileGoals(source, base, problems);
  const merged = goals.map(({ goal, file }) =>
    mergeGoal(
      goal,
      base?.head.goals.find(({ id }) => id === goal.id),
      file,
      problems,
      source.pack.extends !== undefined && !base,
    ),
  );
  const all = order([...(base?.head.goals ?? []), ...merged]);
  const content = contentOf(all, goals, base, problems);
  const head = headOf(source, base, all, content, problems);
  const known = {
    goals: new Set([...source.pack.goals, ...all.map(({ id }) => id)]), // of one that cannot be read, its own file tells
    blocks: new Set(head.blocks.map(({ id }) => id)),
    misconceptions: new Set(head.misconceptions.map(({ id }) => id)),
  };
  for (const goal of goals) checkReferences(goal, known, problems);
  checkCycles(all, (id) => goals.find(({ file }) => file.id === id)?.file.spot, problems);
  const bare = { source, goals, head, content };
  const assets = assetsOf(bare, base, problems);
  return { ...bare, assets, pack: problems.hasErrors ? undefined : checkBuilt(bare, problems) };
}

function compileGoals(source: Source, base: Base | undefined, problems: Problems): CompiledGoal[] {
  const { pack, folder } = source;
  const words = new Set([...Object.keys(pack.words ?? {}), ...(base?.head.words ?? []).map(({ id }) => id)]);
  const json = (file: string, at: Spot): unknown => {
    if (!source.data.has(file)) missing(file, folder, at, problems);
    return source.data.get(file);
  };
  const tracks = (pack.tracks ?? base?.head.tracks ?? defaultTracks).map(({ id }) => id);
  return source.goals.map((goal) =>
    compileGoal(goal, {
      lang: pack.lang,
      seed: pack.seed ?? 1,
      tracks,
      tables: pack.tables,
      words,
      problems,
      json,
    }),
  );
}

/** One goal an id; the last one given stands, in the place of the first. */
function order(goals: readonly Goal[]): Goal[] {
  return [...new Map(goals.map((goal) => [goal.id, goal])).values()];
}

function contentOf(
  all: readonly Goal[],
  goals: readonly CompiledGoal[],
  base: Base | undefined,
  problems: Problems,
): Record<string, readonly Item[]> {
  return Object.fromEntries(
    all.map(({ id }) => {
      const own = goals.find(({ file }) => file.id === id);
      const before = base?.content[id] ?? [];
      return [id, own ? mergeItems(before, own, problems) : before];
    }),
  );
}
