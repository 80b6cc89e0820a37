import type { Problems } from '../source/problem.js';
import { ascii } from '../template/slug.js';
import { answerOf, parts } from './answer.js';
import type { Cell } from './cells.js';
import { dutch, type Column, type Row } from './columns.js';
import { textOf, type FromCell } from './file.js';

const needed = ['prompt', 'answer', 'right'] as const satisfies readonly Column[];

/** An item as a goal file would hold it; none, and problems, where its row lacks what no item can do without. */
export function itemOf(row: Row, taken: Set<string>, problems: Problems): FromCell | undefined {
  const { cells } = row;
  const missing = needed.filter((column) => !cells[column]);
  for (const column of missing)
    problems.error(
      { place: () => row.first.place },
      'missing-cell',
      `This row has nothing in the column "${dutch[column]}"; fill it in.`,
    );
  const answer = answerOf(row, problems);
  if (missing.length > 0 || !answer || !cells.prompt || !cells.right || !cells.answer) return undefined;
  const pool = cells.pool && { [cells.pool.text.toLowerCase()]: { value: 1, from: cells.pool } };
  return {
    from: row.first,
    value: {
      family: familyOf(cells.family ?? cells.prompt, taken),
      ...(pool && { make: pool }),
      difficulty: cells.difficulty ? numberOf(cells.difficulty) : 2,
      ...(cells.seconds && { seconds: numberOf(cells.seconds) }),
      prompt: promptOf(row, cells.prompt),
      answer: { value: answer, from: cells.answer },
      ...(row.wrong.length > 0 && { wrong: wrongOf(row) }),
      right: textOf(cells.right),
      ...(cells.otherwise && { otherwise: textOf(cells.otherwise) }),
      solution: (cells.solution ? parts(cells.solution.text) : [cells.right.text]).map((line) => ({
        value: line,
        from: cells.solution ?? cells.right!,
      })),
    },
  };
}

/** A name for the item that stays when rows come or go: given, or the first words of the question. */
function familyOf({ text }: Cell, taken: Set<string>): string {
  const name = ascii(text).toLowerCase() || 'vraag';
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  taken.add(free);
  return free;
}

function promptOf({ cells: { picture, alt } }: Row, prompt: Cell): FromCell {
  if (!picture) return textOf(prompt);
  const image = `![${(alt?.text ?? '').replace(/[[\]]/gu, '')}](${encodeURI(picture.text)})`;
  return { value: `${prompt.text} ${image}`, from: prompt };
}

function wrongOf({ wrong }: Row): FromCell[] {
  return wrong.flatMap(({ wrong: answer, misconception, feedback }) => {
    const from = answer ?? misconception ?? feedback;
    if (!from) return [];
    return {
      from,
      value: {
        ...(answer && { answer: textOf(answer) }),
        ...(misconception && { misconception: { value: misconceptionId(misconception.text), from: misconception } }),
        ...(feedback && { feedback: textOf(feedback) }),
      },
    };
  });
}

/** `Telt boven bij boven` names the misconception TELT-BOVEN-BIJ-BOVEN. */
export function misconceptionId(text: string): string {
  return ascii(text).toUpperCase();
}

/** A number as it is written; what is none stays a text, for the schema to complain of. */
function numberOf(cell: Cell): FromCell {
  const value = Number(cell.text.replace(',', '.'));
  return { value: Number.isNaN(value) ? cell.text : value, from: cell };
}
