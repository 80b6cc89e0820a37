import { readText, type Folder } from '../source/folder.js';
import type { GoalFile, Source } from '../source/load.js';
import { wholeFile, type Problems } from '../source/problem.js';
import { goalSchema, packSchema } from '../source/schema/index.js';
import { Spot } from '../source/spot.js';
import { validate } from '../source/validate.js';
import { ascii } from '../template/slug.js';
import { readCells } from './cells.js';
import { dutch, readRows, type Row } from './columns.js';
import { SheetFile, textOf, type FromCell } from './file.js';
import { itemOf, misconceptionId } from './item.js';

/** A pack that is one spreadsheet with an item a row. */
export async function loadSheet(folder: Folder, name: string, problems: Problems): Promise<Source | undefined> {
  const text = await readText(folder, name, problems);
  if (text === undefined) return undefined;
  const rows = readRows(readCells(name, text, problems), problems);
  if (rows.length === 0) {
    problems.error(
      wholeFile(name),
      'empty-sheet',
      `There is no row under the names of the columns; the first row names them (${dutch.prompt}, ${dutch.answer}, ${dutch.right}, …), each row after it is an item.`,
    );
    return undefined;
  }
  const byGoal = goalsOf(rows, name, problems);
  const head = new SheetFile(name, packOf(name, rows, [...byGoal.keys()]));
  const pack = validate(packSchema, head, problems);
  const taken = new Set<string>();
  const goals = [...byGoal].flatMap(([id, own]) => goalOf(id, own, name, taken, problems) ?? []);
  return pack && { folder, pack, spot: new Spot(head), goals, data: new Map() };
}

/** Rows by the goal they name. A goal is never guessed: rows without one are put together, and that is said. */
function goalsOf(rows: readonly Row[], name: string, problems: Problems): Map<string, Row[]> {
  const byGoal = new Map<string, Row[]>();
  for (const row of rows) {
    const { goal } = row.cells;
    if (!goal)
      problems.warn(
        { place: () => row.first.place },
        'no-goal',
        `This row names no goal; it is put in the goal "${titleOf(name)}". Give it one in the column "${dutch.goal}".`,
      );
    const id = ascii(goal?.text ?? titleOf(name)) || 'doel';
    byGoal.set(id, [...(byGoal.get(id) ?? []), row]);
  }
  return byGoal;
}

function packOf(name: string, rows: readonly Row[], goals: readonly string[]): unknown {
  const misconceptions = new Map<string, unknown>();
  for (const { misconception, feedback } of rows.flatMap(({ wrong }) => wrong)) {
    const id = misconception && misconceptionId(misconception.text);
    if (id && !misconceptions.has(id))
      misconceptions.set(id, {
        value: { pupil: textOf(feedback ?? misconception), teacher: textOf(misconception) },
        from: misconception,
      });
  }
  return {
    pack: ascii(titleOf(name)).toLowerCase() || 'pack',
    version: '1.0.0',
    title: titleOf(name),
    lang: 'nl',
    licence: 'unknown',
    goals,
    misconceptions: Object.fromEntries(misconceptions),
  };
}

function goalOf(
  id: string,
  rows: readonly Row[],
  name: string,
  taken: Set<string>,
  problems: Problems,
): GoalFile | undefined {
  const part = (column: 'content' | 'verb' | 'criterion', made: string): FromCell => {
    const cell = rows.find(({ cells }) => cells[column])?.cells[column];
    if (cell) return textOf(cell);
    const { first } = rows[0]!;
    problems.warn(
      { place: () => first.place },
      'made-goal',
      `The goal "${id}" has no "${dutch[column]}"; give it in that column, in one row of this goal. Until then it is "${made}".`,
    );
    return { value: made, from: first };
  };
  const content = part('content', id);
  const verb = part('verb', 'oefenen');
  const criteria = rows.flatMap(({ cells: { criterion } }) => (criterion ? [textOf(criterion)] : []));
  const value = {
    content,
    verb,
    criteria: (criteria.length > 0
      ? criteria
      : [part('criterion', `Ik kan ${String(content.value)} ${String(verb.value)}.`)]
    ).map((text) => ({ text })),
    supports: [],
    items: rows.flatMap((row) => itemOf(row, taken, problems) ?? []),
  };
  const file = new SheetFile(name, { value, from: rows[0]!.first });
  const source = validate(goalSchema, file, problems);
  return source && { id, source, spot: new Spot(file) };
}

function titleOf(name: string): string {
  return name.replace(/\.csv$/iu, '');
}
