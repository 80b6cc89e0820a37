import type { FigureWords } from './figure-words.js';
import type { FirstWords } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
export const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', Ganze, Halbe, Drittel, Viertel, Fünftel, Sechstel, Siebtel, Achtel, Neuntel, Zehntel, Elftel, Zwölftel, Dreizehntel, Vierzehntel, Fünfzehntel, Sechzehntel, Siebzehntel, Achtzehntel, Neunzehntel'.split(
    ', ',
  );

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => (n === 1 && d === 2 ? 'ein halb' : `${n === 1 ? 'ein' : cardinal(n)} ${parts[d] ?? `${d}stel`}`),
  wholeAnd: (whole, fraction) => `${whole} und ${fraction}`,
  over: (above, below) => `${above} durch ${below}`,
  signs: {
    '+': 'plus',
    '-': 'minus',
    '×': 'mal',
    ':': 'geteilt durch',
    '=': 'ist',
    '<': 'ist kleiner als',
    '>': 'ist größer als',
    '?': 'wie viel',
  },
};

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const pieces = (n: number): string => (n === 1 ? 'einem Stück' : `${cardinal(n)} Stücken`);
const coloured = (n: number, one: string, many: string): string =>
  n === 0
    ? 'Nichts ist gefärbt.'
    : n === 1
      ? `Ein ${one} ist gefärbt.`
      : `${capital(cardinal(n))} ${many} sind gefärbt.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', gleich groß' : ', nicht gleich groß');

const figures: FigureWords = {
  strip: (n, shaded, even) => `Ein Streifen aus ${pieces(n)}${sized(n, even)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  strips: (each) => `${capital(cardinal(each.length))} Streifen untereinander. ${each.join(' ')}`,
  row: (n, what) => `Streifen ${n}: ${what}`,
  circle: (n, shaded) => `Ein Kreis aus ${pieces(n)}${sized(n, true)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  line: (from, to, n) =>
    `Ein Zahlenstrahl von ${from} bis ${to}.${n > 1 ? ` Von einer ganzen Zahl zur nächsten sind es ${cardinal(n)} Stücke.` : ''}`,
  bare: (from, to) => `Ein leerer Zahlenstrahl von ${from} bis ${to}.`,
  marks: (labels) => `Am Strahl steht ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Ein Sprung vom Anfang an.' : `${capital(cardinal(n))} Sprünge vom Anfang an.`),
  point: (step) =>
    step === undefined ? 'Ein Pfeil zeigt auf den Strahl.' : `Der Pfeil zeigt auf Strich ${step} nach dem Anfang.`,
  objects: (groups) =>
    groups.length === 1
      ? groups[0] === 1
        ? 'Ein Ding.'
        : `${capital(cardinal(groups[0] ?? 0))} Dinge.`
      : `${capital(cardinal(groups.length))} Gruppen: ${list(groups.map(cardinal))} Dinge.`,
  covered: 'Ein Teil liegt unter einem Tuch.',
  split: (whole, below) => `Eine Zerlegung. Oben steht ${whole}, unten ${list(below)}.`,
  gap: 'ein leeres Feld',
  grid: (rows, columns, shaded) =>
    `Ein Gitter mit ${rows === 1 ? 'einer Zeile' : `${cardinal(rows)} Zeilen`} und ${columns === 1 ? 'einer Spalte' : `${cardinal(columns)} Spalten`}. ${coloured(shaded, 'Feld', 'Felder')}`,
};

export const de: FirstWords = {
  numbers,
  figures,
  answer: {
    check: 'Prüfen',
    next: 'Weiter',
    pick: 'Wähle zuerst eine Antwort.',
    yours: 'Deine Antwort',
    numerator: 'Zähler, über dem Strich',
    denominator: 'Nenner, unter dem Strich',
    whole: 'Ganze Zahl',
    several: 'Mehr als eine Antwort ist möglich.',
    pad: 'Ziffern',
    erase: 'Löschen',
    correct: 'richtig',
    notYet: 'noch nicht',
  },
  frame: {
    celebrate: 'Ziel erreicht',
    loading: 'Wird vorbereitet',
    failed: 'Das geht jetzt nicht',
    failedText: 'Die Aufgaben lassen sich nicht öffnen. Frag um Hilfe, oder versuch es später noch einmal.',
    retry: 'Noch einmal versuchen',
    pause: 'Pause',
  },
  goal: {
    looking: 'Ich schaue, was du schon kannst',
    mine: 'Mein Ziel',
    criteria: 'Wann kann ich das?',
    progress: (n) => `${capital(cardinal(n))} von fünf Schritten auf dem Weg zu deinem Ziel`,
  },
};
