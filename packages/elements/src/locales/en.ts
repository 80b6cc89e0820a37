import type { FigureWords } from './figure-words.js';
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

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n === 1 ? '' : 's'}`;
const coloured = (n: number, one: string): string =>
  n === 0 ? `No ${one} is coloured.` : `${capital(count(n, one))} ${n === 1 ? 'is' : 'are'} coloured.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', equal in size' : ', not equal in size');

const figures: FigureWords = {
  strip: (n, shaded, even) => `A strip of ${count(n, 'piece')}${sized(n, even)}. ${coloured(shaded, 'piece')}`,
  strips: (each) => `${capital(count(each.length, 'strip'))} under each other. ${each.join(' ')}`,
  row: (n, what) => `Strip ${n}: ${what}`,
  circle: (n, shaded) => `A circle of ${count(n, 'piece')}${sized(n, true)}. ${coloured(shaded, 'piece')}`,
  line: (from, to, n) =>
    `A number line from ${from} to ${to}.${n > 1 ? ` There are ${count(n, 'piece')} from one whole number to the next.` : ''}`,
  bare: (from, to) => `An empty number line from ${from} to ${to}.`,
  marks: (labels) => `On the line: ${list(labels)}.`,
  jumps: (n) => `${capital(count(n, 'jump'))} from the start.`,
  point: (step) =>
    step === undefined ? 'An arrow points at the line.' : `The arrow points at mark ${step} after the start.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'thing'))}.`
      : `${capital(count(groups.length, 'group'))}: ${list(groups.map(cardinal))} things.`,
  covered: 'Some lie under a cloth.',
  split: (whole, below) => `A number bond. Above: ${whole}, below: ${list(below)}.`,
  gap: 'an empty box',
  grid: (rows, columns, shaded) =>
    `A grid of ${count(rows, 'row')} and ${count(columns, 'column')}. ${coloured(shaded, 'cell')}`,
};

export const en: FirstWords = {
  numbers,
  figures,
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
    celebrate: 'Goal reached',
    loading: 'Getting ready',
    failed: 'This does not work now',
    failedText: 'The tasks will not open. Ask for help, or try again later.',
    retry: 'Try again',
    pause: 'Pause',
  },
  goal: {
    looking: 'Let me see what you can do already',
    mine: 'My goal',
    criteria: 'When can I do this?',
    progress: (n) => `${capital(cardinal(n))} of five steps on the way to your goal`,
  },
};
