import { capital, cardinal } from '../../locales/nl.js';
import type { FigureWords } from './figure-words.js';

const pieces = (n: number): string => (n === 1 ? 'één stuk' : `${cardinal(n)} stukken`);
const coloured = (n: number): string =>
  n === 0
    ? 'Geen enkel stuk is gekleurd.'
    : n === 1
      ? 'Eén stuk is gekleurd.'
      : `${capital(cardinal(n))} stukken zijn gekleurd.`;
const many = (n: number): string => (n === 1 ? 'één' : cardinal(n));
const things = (n: number): string => (n === 1 ? 'Eén voorwerp' : `${capital(cardinal(n))} voorwerpen`);
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

export const nl: FigureWords = {
  strip: (n, shaded, even) =>
    `Een strook van ${pieces(n)}${n === 1 ? '' : even ? ', even groot' : ', niet even groot'}. ${coloured(shaded)}`,
  strips: (each) => `${capital(cardinal(each.length))} stroken onder elkaar. ${each.join(' ')}`,
  circle: (n, shaded) => `Een cirkel van ${pieces(n)}${n === 1 ? '' : ', even groot'}. ${coloured(shaded)}`,
  line: (from, to, n) =>
    `Een getallenlijn van ${from} tot ${to}.${n > 1 ? ` Van het ene hele getal naar het andere zijn er ${pieces(n)}.` : ''}`,
  bare: (from, to) => `Een lege getallenlijn van ${from} tot ${to}.`,
  marks: (labels) => `Op de lijn ${labels.length === 1 ? 'staat' : 'staan'} ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Er is één sprong vanaf het begin.' : `Er zijn ${cardinal(n)} sprongen vanaf het begin.`),
  point: (step) =>
    step === undefined ? 'Er staat een stip op de lijn.' : `De stip staat op streepje ${step} na het begin.`,
  objects: (groups) =>
    groups.length === 1
      ? `${things(groups[0]!)}.`
      : `${capital(cardinal(groups.length))} groepjes: ${list(groups.map(many))} voorwerpen.`,
  covered: 'Een deel ligt onder een doek.',
  split: (whole, below) => `Een splitsing. Boven staat ${whole}, onder staan ${list(below)}.`,
  grid: (rows, columns, shaded) =>
    `Een rooster van ${cardinal(rows)} ${rows === 1 ? 'rij' : 'rijen'} en ${cardinal(columns)} ${columns === 1 ? 'kolom' : 'kolommen'}. ${coloured(shaded).replace(/stuk(ken)?/, (s) => (s === 'stuk' ? 'vakje' : 'vakjes'))}`,
  row: (n, what) => `Strook ${n}: ${what}`,
};
