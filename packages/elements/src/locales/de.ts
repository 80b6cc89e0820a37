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
  gap: 'ein leeres Feld',
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

export const de: FirstWords = {
  numbers,
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
    loading: 'Wird vorbereitet',
    failed: 'Das geht jetzt nicht',
    failedText: 'Die Aufgaben lassen sich nicht öffnen. Frag um Hilfe, oder versuch es später noch einmal.',
    retry: 'Noch einmal versuchen',
    pause: 'Pause',
  },
};
