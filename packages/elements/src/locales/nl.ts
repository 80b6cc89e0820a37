import type { FigureWords } from './figure-words.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
export const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', hele, halve, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende'.split(
    ', ',
  );

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => {
    if (n === 1 && d === 2) return 'een half';
    const part = parts[d] ?? `${d}ste`;
    return n === 1 ? `één ${part}` : `${cardinal(n)} ${part}n`;
  },
  wholeAnd: (whole, fraction) => `${whole} en ${fraction}`,
  over: (above, below) => `${above} op ${below}`,
  signs: {
    '+': 'plus',
    '-': 'min',
    '×': 'keer',
    ':': 'gedeeld door',
    '=': 'is',
    '<': 'is kleiner dan',
    '>': 'is groter dan',
    '?': 'hoeveel',
  },
};

const pieces = (n: number): string => (n === 1 ? 'één stuk' : `${cardinal(n)} stukken`);
const coloured = (n: number): string =>
  n === 0
    ? 'Geen enkel stuk is gekleurd.'
    : n === 1
      ? 'Eén stuk is gekleurd.'
      : `${capital(cardinal(n))} stukken zijn gekleurd.`;
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

const figures: FigureWords = {
  strip: (n, shaded, even) =>
    `Een strook van ${pieces(n)}${n === 1 ? '' : even ? ', even groot' : ', niet even groot'}. ${coloured(shaded)}`,
  strips: (each) => `${capital(cardinal(each.length))} stroken onder elkaar. ${each.join(' ')}`,
  circle: (n, shaded) => `Een cirkel van ${pieces(n)}${n === 1 ? '' : ', even groot'}. ${coloured(shaded)}`,
  line: (from, to, n) =>
    `Een getallenlijn van ${from} tot ${to}.${n > 1 ? ` Van het ene hele getal naar het andere zijn er ${pieces(n)}.` : ''}`,
  bare: (from, to) => `Een lege getallenlijn van ${from} tot ${to}.`,
  marks: (labels) => `Op de lijn staat ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Er is één sprong vanaf het begin.' : `Er zijn ${cardinal(n)} sprongen vanaf het begin.`),
  point: (step) =>
    step === undefined ? 'Er staat een pijl op de lijn.' : `De pijl wijst naar streepje ${step} na het begin.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(cardinal(groups[0]!))} voorwerpen.`
      : `${capital(cardinal(groups.length))} groepjes: ${list(groups.map(cardinal))} voorwerpen.`,
  covered: 'Een deel ligt onder een doek.',
  split: (whole, below) => `Een splitsing. Boven staat ${whole}, onder staan ${list(below)}.`,
  gap: 'een leeg vak',
  grid: (rows, columns, shaded) =>
    `Een rooster van ${cardinal(rows)} ${rows === 1 ? 'rij' : 'rijen'} en ${cardinal(columns)} ${columns === 1 ? 'kolom' : 'kolommen'}. ${coloured(shaded).replace(/stuk(ken)?/, (s) => (s === 'stuk' ? 'vakje' : 'vakjes'))}`,
  row: (n, what) => `Strook ${n}: ${what}`,
};

/** What a pupil meets up to the first answer, in Dutch; all the rest is in `nl-later.ts`. The other languages have the same shape. */
export const nl = {
  numbers,
  figures,
  answer: {
    check: 'Controleer',
    next: 'Verder',
    pick: 'Kies eerst een antwoord.',
    yours: 'Jouw antwoord',
    numerator: 'Teller, boven de streep',
    denominator: 'Noemer, onder de streep',
    whole: 'Hele getal',
    several: 'Meer dan één antwoord kan.',
    pad: 'Cijfers',
    erase: 'Wissen',
    correct: 'juist',
    notYet: 'nog niet',
  },
  frame: {
    celebrate: 'Doel bereikt',
    loading: 'Even klaarzetten',
    failed: 'Dit lukt nu niet',
    failedText: 'De opgaven willen niet openen. Vraag even hulp, of probeer het straks opnieuw.',
    retry: 'Probeer opnieuw',
    pause: 'Pauze',
  },
  goal: {
    looking: 'Ik kijk even wat je al kan',
    mine: 'Mijn doel',
    criteria: 'Wanneer kan ik dit?',
    progress: (n: number) => `${capital(cardinal(n))} van de vijf stukjes op weg naar je doel`,
  },
};

export type FirstWords = typeof nl;
