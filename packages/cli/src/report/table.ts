import type { PackHead } from '@leerspoor/content';
import { goalName, type Language } from '@leerspoor/engine/explain';
import { standings, tell, totals, type Overview } from '@leerspoor/engine/overview';
import { reportWords } from './words.js';

/** A report as rows: written as HTML or as CSV. */
export interface Table {
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const percent = (chance: number): number => Math.round(100 * chance);

/** A row a pupil and goal: where they stand, and why. Pupils by their keys; names are not known here. */
export function classTable(pack: PackHead, { pupils }: Overview, lang: Language): Table {
  const words = reportWords[lang];
  return {
    title: `${words.class}: ${pack.title}`,
    note: words.note,
    heads: [words.pupil, words.goal, words.where, words.estimate, words.why, words.minutes],
    rows: pupils.flatMap(({ pupil, standings: all, time }) =>
      all
        .filter(({ standing }) => standing !== 'unknown')
        .map(({ goal, standing, signs, report }) => [
          pupil,
          `${goal} ${goalName(pack, goal)}`,
          words.standing[standing],
          percent(report.leerstatus.estimate),
          signs.map((sign) => tell(sign, { lang, pack })).join(' '),
          Math.round((time.week ?? 0) / 60),
        ]),
    ),
  };
}

/** A row a goal, in numbers alone: nobody can be found in it. */
export function teamTable(pack: PackHead, overview: Overview, lang: Language): Table {
  const words = reportWords[lang];
  const name = (id: string): string => pack.misconceptions.find((one) => one.id === id)?.teacher ?? id;
  return {
    title: `${words.team}: ${pack.title}`,
    note: words.note,
    heads: [
      words.goal,
      words.pupils,
      ...standings.map((standing) => words.standing[standing]),
      words.rechecks,
      words.misconceptions,
      words.spread,
    ],
    rows: totals(overview).map(({ goal, pupils, standing, misconceptions, rechecks, spread }) => [
      `${goal} ${goalName(pack, goal)}`,
      pupils,
      ...standings.map((one) => standing[one]),
      rechecks,
      misconceptions.map((shared) => `${shared.pupils}× ${name(shared.misconception)}`).join(' '),
      spread.map(({ low, middle, high }) => `${percent(low)} / ${percent(middle)} / ${percent(high)}`).join(' → '),
    ]),
  };
}
