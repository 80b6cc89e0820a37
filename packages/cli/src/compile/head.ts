import { defaultTracks, rowOf, stillCalibrated, type Goal, type Item, type PackHead } from '@leerspoor/content';
import type { Source } from '../source/load.js';
import type { Problems } from '../source/problem.js';
import { Writer } from '../template/writer.js';
import type { Base } from './base.js';
import { parametersOf } from './parameters.js';

/** The head of a pack: what pack.yaml says, over what the pack says that is extended. */
export function headOf(
  source: Source,
  base: Base | undefined,
  goals: readonly Goal[],
  content: Readonly<Record<string, readonly Item[]>>,
  problems: Problems,
): PackHead {
  const { pack, spot } = source;
  const writer = new Writer(problems, new Set(), new Set(Object.keys(pack.words ?? {})));
  const misconceptions = Object.entries(pack.misconceptions ?? {}).map(([id, one]) => ({ id, ...one }));
  const words = Object.entries(pack.words ?? {}).map(([id, { word, meaning, example, ...rest }]) => ({
    id,
    word: word ?? id,
    meaning: writer.text(meaning, spot.at('words', id, 'meaning'))({}),
    ...(example !== undefined && { example: writer.text(example, spot.at('words', id, 'example'))({}) }),
    ...rest,
  }));
  const themes = Object.entries(pack.themes ?? {}).map(([id, title]) => ({ id, title }));
  const assets = Object.entries(pack.assets ?? {}).map(([file, asset]) => ({ file, ...asset }));
  const blocks = Object.entries(pack.blocks ?? {}).map(([id, block]) => ({ id, ...block }));
  const parameters =
    parametersOf(source, problems) ?? (base && stillCalibrated(base.head.parameters, base.content, content));
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
    ...(themes.length > 0 && { themes }),
    ...(assets.length > 0 && { assets }),
    ...(base && { extends: { id: base.head.id, version: base.head.version } }),
    ...(parameters !== undefined && { parameters }),
    items: Object.values(content).flatMap((items) => items.map(rowOf)),
    files: Object.fromEntries(goals.map(({ id }) => [id, `${id}.json`])),
  };
}

/** What is given anew stands in the place of what was there under its id. */
function byId<T extends { readonly id: string }>(before: readonly T[] | undefined, now: readonly T[]): T[] {
  return [...new Map([...(before ?? []), ...now].map((one) => [one.id, one])).values()];
}
