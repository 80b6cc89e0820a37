import type { Problems } from '../source/problem.js';
import type { AnswerSource } from '../source/schema/index.js';
import { guess } from '../source/nearest.js';
import { dutch, type Row } from './columns.js';

const kinds = {
  keuze: 'choice',
  getal: 'number',
  breuk: 'fraction',
  tekst: 'text',
  uitdrukking: 'expression',
  volgorde: 'order',
  woorden: 'select',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** Answers that stand in one cell: `9 | 9,0`. */
export function parts(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}

/** How a row is answered. Without `soort`: a number is typed as a number, `3/4` as a fraction, all else as a text. */
export function answerOf({ cells }: Row, problems: Problems): AnswerSource | undefined {
  const { answer, type, unit } = cells;
  if (!answer) return undefined;
  const rights = parts(answer.text);
  const kind = type ? kindOf(type.text) : typed(rights);
  if (!kind) {
    problems.error(
      { place: () => type!.place },
      'unknown-kind',
      `There is no "${dutch.type}" "${type!.text}"${guess(type!.text, Object.keys(kinds))}; there are ${Object.keys(kinds).join(', ')}.`,
    );
    return undefined;
  }
  const grouped = kind === 'number' && rights.find((right) => /^-?\d{1,3}(?:\.\d{3})+$/u.test(right));
  if (grouped) {
    problems.error(
      { place: () => answer.place },
      'grouped-number',
      `"${grouped}" can be a thousand or a decimal; write ${grouped.replaceAll('.', '')} or ${grouped.replace('.', ',')}.`,
    );
    return undefined;
  }
  const only = rights.length === 1 ? rights[0]! : rights;
  const given = kind === 'order' ? rights : kind === 'select' ? answer.text : only;
  return { [kind]: given, ...(unit && { unit: unit.text }) };
}

function kindOf(word: string): Kind | undefined {
  const lower = word.toLowerCase();
  return Object.entries(kinds).find(([nl, en]) => nl === lower || en === lower)?.[1];
}

function typed(rights: readonly string[]): Kind {
  if (rights.every((right) => /^[-−]?\d+(?:[.,]\d+)*$/u.test(right))) return 'number';
  return rights.every((right) => /^\d+\/\d+$/u.test(right)) ? 'fraction' : 'text';
}
