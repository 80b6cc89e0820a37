import type { Item, ItemRow, Variant } from '../model/item.js';
import { audited } from '../schema/audit.js';
import {
  boolean,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  type Fields,
  type Schema,
} from '../schema/schema.js';
import { file, id, named, ref, text as line } from '../schema/words.js';
import { figure } from './figure.js';
import { questionFields } from './question.js';
import { text } from './text.js';

const rowFields: Fields<ItemRow> = {
  id: named('row'),
  family: id,
  goals: list(ref('goal'), 1, 5),
  track: ref('track'),
  use: oneOf('practice', 'placement', 'check', 'recheck'),
  difficulty: oneOf(1, 2, 3, 4, 5),
  guess: number(0, 1),
  seconds: number(1, 3_600),
  repairs: optional(list(ref('misconception'), 0, 10)),
  scaffold: optional(integer(0, 10)),
  kind: optional(oneOf('think', 'open', 'closed', 'do')),
  enrichment: optional(oneOf('insight', 'open', 'design', 'reason')),
  form: optional(id),
  selfJudged: optional(boolean),
};

export const row: Schema<ItemRow> = object<ItemRow>(rowFields);

const variant: Schema<Variant> = object<Variant>({
  theme: optional(ref('theme')),
  reading: optional(oneOf('plain')),
  prompt: text,
  speech: optional(line(2_000)),
  audio: optional(file),
  figure: optional(figure),
});

export const item: Schema<Item> = audited(
  'item',
  object<Item>({
    ...rowFields,
    ...questionFields,
    id: named('item'),
    solution: list(text, 0, 12),
    slots: optional(record(id, line(200, 0), 40)),
    variants: optional(list(variant, 1, 20)),
  }),
);

export const rowNames = Object.keys(rowFields) as (keyof ItemRow)[];

/** The row of an item in the head of its pack. */
export function rowOf(item: Item): ItemRow {
  const entries = rowNames.map((name) => [name, item[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as ItemRow;
}
