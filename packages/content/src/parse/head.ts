import type { Asset, Block, Misconception, PackHead, Theme, Track, Word } from '../model/pack.js';
import { boolean, list, object, oneOf, optional, record, type Schema } from '../schema/schema.js';
import { file, id, matching, named, ref, text as line } from '../schema/words.js';
import { goal, mastery } from './goal.js';
import { row } from './item.js';
import { lang } from './support.js';
import { text } from './text.js';

const track: Schema<Track> = object<Track>({ id: named('track'), purpose: oneOf('core', 'support', 'deepen') });
const block: Schema<Block> = object<Block>({ id: named('block'), title: line(200), mastery: optional(mastery) });

const misconception: Schema<Misconception> = object<Misconception>({
  id: named('misconception'),
  pupil: line(500),
  teacher: line(500),
  slip: optional(boolean),
});

const word: Schema<Word> = object<Word>({
  id: named('word'),
  word: line(80),
  meaning: text,
  image: optional(file),
  audio: optional(file),
  example: optional(text),
  translations: optional(record(lang, line(120), 100)),
});

const theme: Schema<Theme> = object<Theme>({ id: named('theme'), title: line(80) });
const asset: Schema<Asset> = object<Asset>({
  file,
  licence: line(200),
  attribution: line(500),
  source: optional(line(500)),
});
const version = matching(['version'], /^\d+\.\d+\.\d+(-[\w.]+)?$/);
const anything: Schema<unknown> = (_): _ is unknown => true;

/** In this order what is referred to comes mostly first, which keeps the looking up of 5,000 rows cheap. */
export const head: Schema<PackHead> = object<PackHead>({
  format: oneOf('leerspoor-pack/1'),
  id,
  version,
  title: line(200),
  lang,
  licence: line(200),
  attribution: optional(list(line(500), 0, 500)),
  tracks: list(track, 1, 12),
  blocks: list(block, 0, 200),
  misconceptions: list(misconception, 0, 2_000),
  words: list(word, 0, 2_000),
  themes: optional(list(theme, 0, 40)),
  assets: optional(list(asset, 0, 5_000)),
  extends: optional(object<NonNullable<PackHead['extends']>>({ id, version })),
  parameters: anything,
  goals: list(goal, 1, 500),
  items: list(row, 0, 20_000),
  files: optional(record(ref('goal'), file)),
});
