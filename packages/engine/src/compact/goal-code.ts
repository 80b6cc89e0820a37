import type { Catalogue } from '../catalogue/catalogue.js';
import { newGoalRecord, type GoalRecord } from '../history/goal-record.js';
import type { Evidence } from '../mastery/evidence.js';
import { noEvidence } from '../mastery/no-evidence.js';

/**
 * Fields kept as they are, under a short name. Trends, parts and lists of `seq` serve the teacher's view only, and `row` only a
 * word of celebration.
 */
const values = {
  a: 'answers',
  e: 'estimated',
  i: 'instructed',
  p: 'probed',
  q: 'asked',
  t: 'track',
  w: 'at',
  x: 'everMastered',
} as const satisfies Record<string, keyof GoalRecord>;

/** Fields kept as lists: what stands where, and what it is when nothing is written. */
const lists = {
  c: ['closing', { answers: 0, alone: false }],
  d: ['fade', { prefilled: 0, of: 0, after: '', change: '', row: 0 }],
  g: ['stuck', { since: 0, times: 0, seq: 0, warned: false, session: '', inSession: 0 }],
  h: ['help', { rung: 0, at: 0, last: undefined, extended: false, due: false }],
  k: ['checked', { at: 0, passed: false }],
  l: ['placed', { at: 0, asked: 0, right: 0 }],
  m: ['mastered', { by: '', seq: 0, estimate: 0, sure: 0, stage: 0, doubted: false }],
  o: ['reopened', { seq: 0, reason: '', answers: 0 }],
  y: ['rapid', { row: 0, all: 0 }],
} as const satisfies Record<string, readonly [keyof GoalRecord, object]>;

type Code = Record<string, unknown>;

/** A record of a goal in few characters: what differs from a fresh one. */
export function codeOf(record: GoalRecord, names: Names): Code {
  const fresh = newGoalRecord();
  const code: Code = {};
  for (const [name, field] of Object.entries(values)) {
    if (JSON.stringify(record[field]) !== JSON.stringify(fresh[field])) code[name] = record[field];
  }
  for (const [name, [field, shape]] of Object.entries(lists)) {
    const list = record[field] && listOf(record[field], shape);
    if (list && (list.length > 0 || !fresh[field])) code[name] = list;
  }
  // rounded down, so that no segment of progress comes by rounding
  if (record.best > 0) code['b'] = Math.floor(record.best * 1000 + 1e-6) / 1000;
  if (record.first.length > 0) code['f'] = bits(record.first);
  if (record.recent.length > 0) code['r'] = [record.recent.at(-1)?.seq, bits(record.recent.map(({ right }) => right))];
  if (record.misconceptions.size > 0)
    code['n'] = [...record.misconceptions].map(([id, { times, since }]) => [id, times, since]);
  // a mastered goal gathers its evidence anew when it is re-opened
  if (!record.mastered && record.evidence.recent.length > 0) code['v'] = evidenceCode(record.evidence, names);
  return code;
}

export function recordOf(code: Code, names: Names): GoalRecord {
  const record: GoalRecord = newGoalRecord();
  for (const [name, field] of Object.entries(values)) if (name in code) Object.assign(record, { [field]: code[name] });
  for (const [name, [field, shape]] of Object.entries(lists)) {
    const list = code[name];
    if (Array.isArray(list)) Object.assign(record, { [field]: { ...record[field], ...shapeOf(list, shape) } });
  }
  if (typeof code['b'] === 'number') record.best = code['b'];
  if (typeof code['f'] === 'string') record.first = unbits(code['f']);
  if (Array.isArray(code['r'])) record.recent = recentOf(code['r'] as [number, string]);
  if (Array.isArray(code['n'])) record.misconceptions = misconceptionsOf(code['n'] as [string, number, number][]);
  if (Array.isArray(code['v'])) record.evidence = evidenceOf(code['v'] as EvidenceCode, names);
  return record;
}

/** The values of a shape's fields in their order, yes and no as 1 and 0; what is as in the shape is left out at the end. */
function listOf(value: object, shape: object): unknown[] {
  const fields = Object.entries(shape) as [string, unknown][];
  const list = fields.map(([name]) => (value as Code)[name]);
  while (list.length > 0 && list.at(-1) === fields[list.length - 1]?.[1]) list.pop();
  return list.map((one) => (typeof one === 'boolean' ? Number(one) : one));
}

function shapeOf(list: readonly unknown[], shape: object): Code {
  return Object.fromEntries(
    Object.entries(shape).map(([name, nothing]: [string, unknown], i) => {
      const value = i < list.length ? (list[i] ?? undefined) : nothing;
      return [name, typeof nothing === 'boolean' ? Boolean(value) : value];
    }),
  );
}

function misconceptionsOf(list: readonly (readonly [string, number, number])[]): GoalRecord['misconceptions'] {
  return new Map(list.map(([id, times, since]) => [id, { times, since, from: [] }]));
}

const bits = (flags: readonly boolean[]) => flags.map(Number).join('');
const unbits = (text: string) => Array.from(text, (char) => char === '1');

/** Only the `seq` of the last answer matters; those before it are counted back. */
function recentOf([last, text]: [number, string]): GoalRecord['recent'] {
  return unbits(text).map((right, i) => ({ seq: last - (text.length - 1 - i), right }));
}

/** Items and families by their place in the pack. */
export interface Names {
  readonly items: readonly string[];
  readonly families: readonly string[];
}

export function namesOf({ pack }: Catalogue): Names {
  return { items: pack.items.map(({ id }) => id), families: [...new Set(pack.items.map(({ family }) => family))] };
}

type EvidenceCode = [items: number[], worth: number, families: number[], right: string];

function evidenceCode({ items, worth, recent }: Evidence, names: Names): EvidenceCode {
  return [
    items.map((item) => names.items.indexOf(item)),
    worth,
    recent.map(({ family }) => names.families.indexOf(family)),
    bits(recent.map(({ right }) => right)),
  ];
}

function evidenceOf([items, worth, families, right]: EvidenceCode, names: Names): Evidence {
  const recent = families.map((place, i) => ({ family: names.families[place] ?? '', right: right[i] === '1' }));
  return { ...noEvidence, items: items.map((place) => names.items[place] ?? ''), worth, recent };
}
