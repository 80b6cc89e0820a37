import type { Interaction, Response } from '@leerspoor/content';
import { keyOf, table, type Expected } from '../support/answers.js';

/** What pupils and programs put in a box, and what it is worth where 5 is asked, and where 1 1/2 is. */
const named: readonly (readonly [given: string, five: Expected, oneAndAHalf: Expected])[] = [
  ['9'.repeat(400), 'long', 'long'],
  ['a'.repeat(5_000), 'long', 'long'],
  ['5\u{1f600}', 'unclear', 'unclear'],
  ['\u200f5\u200e', 1, 0],
  ['\u20685\u2069', 1, 0],
  ['\u202e5\u202c', 1, 0],
  ['<b>5</b>', 'unclear', 'unclear'],
  ['<img src=x onerror=alert(1)>', 'unclear', 'unclear'],
  ['５', 1, 0],
  ['３／２', 0, 1],
  ['½', 0, 0],
  ['1½', 0, 1],
  ['1 ½', 0, 1],
  ['1 1/2', 0, 1],
  ['1 ¹⁄₂', 0, 1],
  ['3⁄2', 0, 1],
  ['anderhalf', 0, 1],
  ['Anderhalf ', 0, 1],
];

/** Every minus sign of Unicode, before 5. */
const minuses = Array.from('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\ufe58\ufe63\uff0d\u2796');

interface Typed {
  readonly five: Interaction;
  readonly minusFive?: Interaction;
  readonly oneAndAHalf?: Interaction;
  readonly respond: (text: string) => Response;
}

const number = (correct: number): Interaction => ({ type: 'number', correct: [correct] });
const fraction = (correct: string): Interaction => ({ type: 'fraction', correct, form: 'equal' });
const expression = (correct: string): Interaction => ({ type: 'expression', correct, form: 'value' });
const gaps = (gap: Interaction): Interaction => ({
  type: 'gaps',
  text: [{ gap: 'a' }],
  gaps: { a: gap as Extract<Interaction, { type: 'number' }> },
});

const typed: Readonly<Record<string, Typed>> = {
  number: {
    five: number(5),
    minusFive: number(-5),
    oneAndAHalf: number(1.5),
    respond: (text) => ({ type: 'number', text }),
  },
  fraction: {
    five: fraction('5/1'),
    minusFive: fraction('-5/1'),
    oneAndAHalf: fraction('3/2'),
    respond: (text) => ({ type: 'fraction', text }),
  },
  expression: {
    five: expression('5'),
    minusFive: expression('-5'),
    oneAndAHalf: expression('3/2'),
    respond: (text) => ({ type: 'expression', text }),
  },
  gaps: {
    five: gaps(number(5)),
    minusFive: gaps(number(-5)),
    oneAndAHalf: gaps(fraction('3/2')),
    respond: (text) => ({ type: 'gaps', filled: { a: text } }),
  },
};

for (const [type, { five, minusFive, oneAndAHalf, respond }] of Object.entries(typed))
  describe(`what is put in the box of ${type}: read where the meaning is certain, else asked again`, () => {
    table(
      keyOf(five),
      respond,
      named.map(([given, worth]) => [given, worth]),
    );
    table(
      keyOf(oneAndAHalf!),
      respond,
      named.map(([given, , worth]) => [given, worth]),
    );
    table(
      keyOf(minusFive!),
      respond,
      minuses.map((minus) => [`${minus}5`, 1]),
    );
  });

describe('what is put in the box of a split scheme', () => {
  table(
    keyOf({ type: 'split', whole: 8, parts: [3, null] }),
    (text: string): Response => ({ type: 'split', values: [text] }),
    named.map(([given, worth]) => [given, worth === 'long' ? 'unclear' : worth]),
  );
});

describe('what is put in the box of a word: letters are taken as they are, markup and nonsense asked again', () => {
  table(keyOf({ type: 'text', correct: ['werkte'] }), (text: string): Response => ({ type: 'text', text }), [
    ['w'.repeat(5_000), 'long'],
    ['\u{1f600}', 'unclear'],
    ['werkte\u{1f600}', 0],
    ['\u200fwerkte\u200e', 1],
    ['\u202ewerkte\u202c', 1],
    ['<b>werkte</b>', 'unclear'],
    ['<img src=x onerror=alert(1)>', 'unclear'],
    ['ｗerkte', 1],
    ['werk\u00adte', 1],
  ]);
  table(keyOf({ type: 'text', correct: ['5'] }), (text: string): Response => ({ type: 'text', text }), [
    ['５', 1],
    ['\u200f5', 1],
  ]);
});

describe('a fraction of which one box is empty is asked for, not called unreadable', () => {
  table(keyOf(fraction('3/4')), (text: string): Response => ({ type: 'fraction', text }), [
    ['3/', 'incomplete'],
    ['/4', 'incomplete'],
    ['1 3/', 'incomplete'],
    ['-3/', 'incomplete'],
    ['3//4', 'unclear'],
    ['/', 'empty'],
  ]);
});
