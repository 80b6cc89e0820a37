import type { Place, Problems } from '../source/problem.js';

/** A cell of a spreadsheet, and where it begins in the file. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

/** Reads CSV as spreadsheets write it (RFC 4180): with `;`, `,` or tabs, quotes where a cell needs them, BOM or `sep=` or none. */
export function readCells(file: string, source: string, problems: Problems): Cell[][] {
  const text = source.replace(/^\uFEFF/u, '');
  const told = /^sep=(.)\r?\n/iu.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = told?.[0].length ?? 0;
  let line = told ? 2 : 1;
  let start = at;
  while (at < text.length) {
    const place = { file, line, column: at - start + 1 };
    const quoted = text[at] === '"';
    const end = quoted ? endOfQuoted(text, at) : endOfPlain(text, at, separator);
    if (end === undefined) {
      problems.error(
        { place: () => place },
        'open-quote',
        'This cell begins with a quote that is never closed; a quote in a text is written twice: "".',
      );
      return rows;
    }
    const raw = text.slice(at, end);
    row.push({ text: (quoted ? unquoted(raw) : raw).trim(), place });
    const breaks = raw.split('\n').length - 1;
    if (breaks > 0) [line, start] = [line + breaks, at + raw.lastIndexOf('\n') + 1];
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push({ text: '', place: { file, line, column: at - start + 1 } });
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    [row, line, start] = [[], line + 1, at];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell.text !== ''));
}

/** The separator that stands most in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const first = (text.split(/\r?\n/u)[0] ?? '').replace(/"[^"]*"/gu, '');
  const count = (sign: string): number => first.split(sign).length - 1;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** After the closing quote, and what may stand behind it up to the next separator; undefined where there is none. */
function endOfQuoted(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return undefined;
}

function unquoted(raw: string): string {
  return raw.slice(1, -1).replaceAll('""', '"');
}
