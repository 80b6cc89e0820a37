import type { FirstWords } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
export const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', whole, half, third, quarter, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth'.split(
    ', ',
  );
const part = (n: number, d: number): string => {
  const one = parts[d] ?? `${d}th`;
  if (n === 1) return one;
  return d === 2 ? 'halves' : `${one}s`;
};

const numbers: NumberWords = {
  decimal: '.',
  cardinal,
  fraction: (n, d) => `${cardinal(n)} ${part(n, d)}`,
  wholeAnd: (whole, fraction) => `${whole} and ${fraction}`,
  over: (above, below) => `${above} over ${below}`,
  gap: 'an empty box',
  signs: {
    '+': 'plus',
    '-': 'minus',
    '×': 'times',
    ':': 'divided by',
    '=': 'is',
    '<': 'is less than',
    '>': 'is greater than',
    '?': 'what',
  },
};

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n === 1 ? '' : 's'}`;

export const en: FirstWords = {
  numbers,
  answer: {
    check: 'Check',
    next: 'Next',
    pick: 'Choose an answer first.',
    yours: 'Your answer',
    numerator: 'Numerator, above the line',
    denominator: 'Denominator, below the line',
    whole: 'Whole number',
    several: 'More than one answer is possible.',
    pad: 'Digits',
    erase: 'Erase',
    correct: 'right',
    notYet: 'not yet',
  },
  frame: {
    loading: 'Getting ready',
    failed: 'This does not work now',
    failedText: 'The tasks will not open. Ask for help, or try again later.',
    retry: 'Try again',
    pause: 'Pause',
  },
};
