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
  gap: 'een leeg vak',
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

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** What a pupil meets up to the first answer, in Dutch; all the rest is in `nl-later.ts`. The other languages have the same shape. */
export const nl = {
  numbers,
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
    loading: 'Even klaarzetten',
    failed: 'Dit lukt nu niet',
    failedText: 'De opgaven willen niet openen. Vraag even hulp, of probeer het straks opnieuw.',
    retry: 'Probeer opnieuw',
    pause: 'Pauze',
  },
};

export type FirstWords = typeof nl;
