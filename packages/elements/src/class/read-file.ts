import type { Fact } from '@leerspoor/engine';
import type { Trouble } from './trouble.js';

/** What stood in a file that was dropped on the page. */
export interface ReadFile {
  readonly name: string;
  /** In the order of their places, each log by itself. */
  readonly facts: readonly Fact[];
  readonly names: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
}

/** Larger files are no export of a class. Bytes. */
const largest = 500_000_000;

/** Reads an export of a pupil or a class (a JSON list, or a fact a line), or a list of names (`key;name` a line, or a JSON object). */
export const readFile = async (file: File): Promise<ReadFile> => {
  const none = { name: file.name, facts: [], names: {}, troubles: [] };
  if (file.size > largest) return { ...none, troubles: [{ kind: 'file', from: file.name, why: 'large' }] };
  const text = await file.text();
  const found = contentOf(text);
  if (found.is === 'names') return { ...none, names: found.names };
  if (found.is === 'nothing') return { ...none, troubles: [{ kind: 'file', from: file.name, why: found.why }] };
  const { parseFact } = await import('@leerspoor/engine/facts');
  const facts = found.list.flatMap((one) => {
    const parsed = parseFact(one);
    return 'fact' in parsed ? [parsed.fact] : [];
  });
  const count = found.list.length - facts.length;
  return {
    ...none,
    facts: facts.sort((a, b) => a.seq - b.seq),
    troubles: count > 0 ? [{ kind: 'lines', count, from: file.name }] : [],
  };
};

type Found =
  | { readonly is: 'facts'; readonly list: readonly unknown[] }
  | { readonly is: 'names'; readonly names: Record<string, string> }
  | { readonly is: 'nothing'; readonly why: 'cut' | 'foreign' };

const contentOf = (text: string): Found => {
  const start = text.trimStart().charAt(0);
  if (start === '[' || start === '{') {
    const whole = parsed(text);
    if (Array.isArray(whole)) return { is: 'facts', list: whole };
    if (isNames(whole)) return { is: 'names', names: whole };
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1 || whole !== undefined) return { is: 'facts', list: lines.map(parsed) };
    return { is: 'nothing', why: 'cut' };
  }
  const rows = text.split(/\r?\n/).map((line) => line.split(/[;\t,]/).map((cell) => cell.trim().replace(/^"|"$/g, '')));
  const pairs = rows.filter((row): row is [string, string] => row.length >= 2 && row[0] !== '' && row[1] !== '');
  if (pairs.length === 0) return { is: 'nothing', why: 'foreign' };
  const [head] = pairs;
  const named = head && isHeading(head) ? pairs.slice(1) : pairs;
  return { is: 'names', names: Object.fromEntries(named.map(([key, name]) => [key, name])) };
};

/** The first line of a sheet names its columns. */
const isHeading = ([key, name]: readonly [string, string]): boolean =>
  /^(sleutel|key|clé|cle|schlüssel|id|code)$/i.test(key) && /^(naam|name|nom|leerling|pupil)$/i.test(name);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isNames = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  !('type' in value && 'seq' in value) &&
  Object.values(value).length > 0 &&
  Object.values(value).every((name) => typeof name === 'string');
