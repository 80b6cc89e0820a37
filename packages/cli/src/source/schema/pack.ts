import * as v from 'valibot';
import { item } from './item.js';
import { described, fields, figure, file, id, map, mastery, picture, plain, tables, text } from './shared.js';
import { support } from './support.js';

const criterion = fields({
  text,
  figure: v.optional(figure),
  image: v.optional(picture),
  speech: v.optional(plain),
  audio: v.optional(file),
});

const word = fields({
  word: v.optional(v.string()),
  meaning: text,
  image: v.optional(file),
  audio: v.optional(file),
  example: v.optional(text),
  translations: v.optional(described(map(v.string()), 'The word in other languages')),
});

const asset = fields({ licence: v.string(), attribution: v.string(), source: v.optional(v.string()) });

/** A goal file. Every field is optional here: a pack that extends another may give one of them. */
export const goalSchema = fields({
  content: v.optional(described(v.string(), 'Content part of the goal, e.g. "een breuk op de getallenlijn"')),
  verb: v.optional(described(v.string(), 'Verb part of the goal, e.g. "plaatsen"')),
  audience: v.optional(v.picklist(['young', 'middle', 'older'])),
  block: v.optional(described(v.string(), 'Id of a block of pack.yaml')),
  prerequisites: v.optional(described(v.array(v.string()), 'Ids of goals that come before')),
  mastery: v.optional(mastery),
  external: v.optional(described(map(v.string()), 'Identifiers elsewhere, e.g. of a curriculum')),
  criteria: v.optional(described(v.array(criterion), 'Success criteria: "Ik …"')),
  supports: v.optional(v.array(support)),
  words: v.optional(described(v.array(v.string()), 'Ids of words that this goal is about')),
  organizer: v.optional(described(v.union([picture, figure]), 'One picture that shows how it all hangs together')),
  offscreen: v.optional(
    described(v.array(fields({ text, materials: v.optional(v.array(v.string())) })), 'Things to do off the screen'),
  ),
  audio: v.optional(described(file, 'The goal spoken, recorded')),
  tables: v.optional(tables),
  items: v.optional(v.array(item)),
  without: v.optional(described(v.array(v.string()), 'Items or families of the pack that is extended, left out')),
});

/** `pack.yaml`. */
export const packSchema = fields({
  pack: described(id, 'Id of the pack'),
  version: described(
    v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/u, 'A version looks like 1.0.0')),
    'Version of the content, e.g. 1.0.0',
  ),
  title: v.string(),
  lang: described(v.string(), 'Language of the content, e.g. nl'),
  licence: described(v.string(), 'e.g. CC-BY-4.0'),
  attribution: v.optional(described(v.array(v.string()), 'Who made it')),
  extends: v.optional(described(v.string(), 'Folder of a pack that this one builds on')),
  goals: described(v.array(id), 'Ids of the goals, in order; each has its file, e.g. BR1.yaml'),
  tracks: v.optional(v.array(fields({ id, purpose: v.picklist(['core', 'support', 'deepen']) }))),
  blocks: v.optional(map(fields({ title: v.string(), mastery: v.optional(mastery) }))),
  misconceptions: v.optional(
    map(
      fields({
        pupil: v.string(),
        teacher: v.string(),
        slip: v.optional(described(v.boolean(), 'A slip, no misconception')),
      }),
    ),
  ),
  words: v.optional(map(word)),
  themes: v.optional(described(map(v.string()), 'Worlds in which tasks can be told, by id')),
  assets: v.optional(described(map(asset), 'Whose a file is and how it may be used, by its name')),
  tables: v.optional(tables),
  parameters: v.optional(described(file, 'Calibrated difficulties: what "leerspoor calibrate" wrote')),
  seed: v.optional(described(v.pipe(v.number(), v.integer()), 'Another number deals the items otherwise')),
});
