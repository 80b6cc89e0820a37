import { count } from '../check/report.js';
import type { Imported } from './found.js';
import type { ImportedPack } from './pack.js';

/** What became of every question: how many there are, and a line for each that is not as it was. */
export function reportOf(imported: Imported, { kept, passedOver, made, goals, files }: ImportedPack): string {
  const all = kept.length + passedOver.length;
  const parts = [
    `${count(all, 'question')}: ${count(kept.length, 'item')} in ${count(goals.length, 'goal')}, ${passedOver.length} passed over.`,
    part(
      'Passed over',
      passedOver.map(({ place, name, why }) => `${where(place, name)}: ${sentence(why)}`),
    ),
    part(
      'Goals that were made: say what they are ("content", "verb", "criteria")',
      made.map((id) => `${id}.yaml`),
    ),
    part('Not quite as it was', [
      ...imported.notes.map(sentence),
      ...kept.flatMap(({ place, name, notes }) => notes.map((note) => `${where(place, name)}: ${sentence(note)}`)),
    ]),
  ];
  const head = String(files.get('pack.yaml'));
  if (/^licence: unknown$/mu.test(head))
    parts.push('Nobody said under which licence these questions are: put it in pack.yaml.');
  return `${parts.filter((one) => one !== '').join('\n\n')}\n`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function where(place: string, name: string): string {
  return name === '' ? place : `${place}, "${name}"`;
}

/** Ends like a sentence, once. */
function sentence(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
