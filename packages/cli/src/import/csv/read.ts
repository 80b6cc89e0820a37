import { Failure } from '../../command/command.js';
import { Problems } from '../../source/problem.js';
import { madeFolder } from '../../source/made.js';
import { loadSheet } from '../../sheet/load.js';
import type { Found, Imported, PassedOver } from '../found.js';

/** A spreadsheet with an item a row: its columns are those that `leerspoor check` takes. */
export async function readCsv(file: string, bytes: Uint8Array): Promise<Imported> {
  const problems = new Problems();
  const source = await loadSheet(madeFolder(new Map([[file, bytes]])), file, problems);
  const told = problems.list();
  const first = told.find(({ severity, rule }) => severity === 'error' && (!source || rule === 'unknown-column'));
  if (first) throw new Failure(`${file}:${first.place.line}:${first.place.column}: ${first.message}`);
  const found = (source?.goals ?? []).flatMap(({ id, source: goal, spot }) =>
    (goal.items ?? []).map((item, i): Found => {
      const { line } = spot.at('items', i).place();
      const { prompt, answer, ...rest } = item;
      return {
        name: item.family,
        place: `row ${line}`,
        category: [id],
        question: { ...rest, prompt: prompt!, answer: answer! },
        notes: [],
        files: [],
      };
    }),
  );
  const passedOver = told
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message }): PassedOver => ({
      name: '',
      place: `row ${place.line}`,
      why: message.replace(/\.$/u, ''),
    }));
  return {
    title: source!.pack.title,
    found,
    passedOver,
    media: new Map(),
    notes: told
      .filter(({ severity }) => severity === 'warning')
      .map(({ place, message }) => `row ${place.line}: ${message}`),
    goals: new Map(source!.goals.map(({ id, source: goal }) => [id, goal])),
    ...(source!.pack.misconceptions && { misconceptions: source!.pack.misconceptions }),
  };
}
