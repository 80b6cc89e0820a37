import { guess } from '../source/nearest.js';
import type { Problems } from '../source/problem.js';
import type { Cell } from './cells.js';

/** What a column can hold; each may be named in Dutch or in English. */
const names = {
  goal: 'doel',
  content: 'inhoud',
  verb: 'werkwoord',
  criterion: 'criterium',
  family: 'naam',
  prompt: 'vraag',
  picture: 'prent',
  alt: 'beschrijving',
  type: 'soort',
  answer: 'juist',
  unit: 'eenheid',
  right: 'uitleg',
  otherwise: 'anders',
  solution: 'oplossing',
  difficulty: 'moeilijkheid',
  pool: 'pool',
  seconds: 'seconden',
} as const;
const numbered = { wrong: 'fout', misconception: 'denkfout', feedback: 'feedback' } as const;

export type Column = keyof typeof names;
export type Numbered = keyof typeof numbered;

/** One row of a spreadsheet: its cells by what they hold. Empty cells are not there. */
export interface Row {
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
  /** `fout 1`, `denkfout 1`, `feedback 1`, …, by their number. */
  readonly wrong: readonly Readonly<Partial<Record<Numbered, Cell>>>[];
  readonly first: Cell;
}

/** The Dutch name of a column, for messages. */
export const dutch: Readonly<Record<Column | Numbered, string>> = { ...names, ...numbered };

/** Rows by the names of their columns, which the first row gives. A name that is none becomes a problem. */
export function readRows([head, ...rest]: readonly (readonly Cell[])[], problems: Problems): Row[] {
  const columns = (head ?? []).map((cell) => columnOf(cell, problems));
  return rest.map((row): Row => {
    const cells: Partial<Record<Column, Cell>> = {};
    const wrong = new Map<number, Partial<Record<Numbered, Cell>>>();
    for (const [i, cell] of row.entries()) {
      const column = columns[i];
      if (!column || cell.text === '') continue;
      if (column.number === undefined) cells[column.name] = cell;
      else wrong.set(column.number, { ...wrong.get(column.number), [column.name]: cell });
    }
    return { cells, wrong: [...wrong].sort(([a], [b]) => a - b).map(([, one]) => one), first: row[0]! };
  });
}

type Known =
  { readonly name: Column; readonly number?: undefined } | { readonly name: Numbered; readonly number: number };

function columnOf(cell: Cell, problems: Problems): Known | undefined {
  if (cell.text === '') return undefined;
  const [, word, number] = /^(.*?)\s*(\d*)$/u.exec(cell.text.toLowerCase())!;
  const many = keyOf(numbered, word!);
  if (many) return { name: many, number: number === '' ? 1 : Number(number) };
  const one = number === '' ? keyOf(names, word!) : undefined;
  if (one) return { name: one };
  const known = [...Object.values(names), ...Object.values(numbered).map((name) => `${name} 1`)];
  problems.error(
    { place: () => cell.place },
    'unknown-column',
    `There is no column "${cell.text}"${guess(cell.text, known)}; there are ${known.join(', ')}.`,
  );
  return undefined;
}

function keyOf<K extends string>(map: Readonly<Record<K, string>>, word: string): K | undefined {
  return (Object.keys(map) as K[]).find((key) => key === word || map[key] === word);
}
