import type { Interaction } from '@leerspoor/content';
import { keyOf } from './answers.js';

const card = (id: string) => ({ id, text: id });
export const option = (id: string, correct = false) => ({ id, text: id, correct });

/** One of each kind, with its chance to guess and a wrong answer. */
export const each: readonly (readonly [Interaction, guess: number, wrong: string | undefined])[] = [
  [{ type: 'choice', options: [option('a', true), option('b'), option('c'), option('d')] }, 1 / 4, 'b'],
  [{ type: 'choice', multiple: true, options: [option('a', true), option('b'), option('c')] }, 1 / 7, 'b'],
  [{ type: 'number', correct: [15] }, 0, '5'],
  [{ type: 'number', correct: [150], units: { m: 100, cm: 1 } }, 0, '15'],
  [{ type: 'fraction', correct: '3/4', form: 'equal' }, 0, '3/8'],
  [{ type: 'text', correct: ['werkte', 'arbeidde'] }, 0, 'werkde'],
  [{ type: 'expression', correct: '3 × 4', form: 'same' }, 0, '3 + 4'],
  [
    {
      type: 'gaps',
      text: [{ gap: 'a' }, { gap: 'b' }],
      gaps: { a: { type: 'number', correct: [3] }, b: { type: 'choice', options: [option('x', true), option('y')] } },
    },
    0,
    'a=4',
  ],
  [{ type: 'order', cards: ['a', 'b', 'c'].map(card) }, 1 / 6, 'c b'],
  [{ type: 'match', left: ['a', 'b'].map(card), right: ['x', 'y'].map(card), pairs: { a: 'x', b: 'y' } }, 1 / 2, 'a=y'],
  [
    { type: 'match', left: ['a', 'b'].map(card), right: ['x', 'y', 'z'].map(card), pairs: { a: 'x', b: 'x' } },
    1 / 9,
    'a=z',
  ],
  [
    {
      type: 'sort',
      groups: ['x', 'y'].map(card),
      cards: [
        { ...card('a'), group: 'x' },
        { ...card('b'), group: 'y' },
      ],
    },
    1 / 4,
    'a=y',
  ],
  [{ type: 'select', tokens: [option('a', true), ' ', option('b')] }, 1 / 2, 'b'],
  [{ type: 'number-line', line: { figure: 'line', from: 0, to: 1, parts: 4 }, correct: '3/4' }, 1 / 5, '1/2'],
  [
    {
      type: 'number-line',
      line: { figure: 'line', from: 0, to: 1, parts: 4 },
      correct: '3/4',
      free: true,
      tolerance: 0.05,
    },
    0.1,
    '1/2',
  ],
  [
    {
      type: 'spot',
      image: { src: 'x.png', alt: 'x' },
      regions: [
        { id: 'a', label: 'a', x: 0, y: 0, width: 9, height: 9, correct: true },
        { id: 'b', label: 'b', x: 9, y: 9, width: 9, height: 9 },
      ],
    },
    1 / 2,
    'b',
  ],
  [{ type: 'shade', figure: { figure: 'strip', parts: 4, shaded: 0 }, correct: '3/4' }, 1 / 5, '1/4'],
  [
    {
      type: 'place',
      object: 'pear',
      total: 5,
      all: true,
      bins: [
        { id: 'x', label: 'x', correct: 2 },
        { id: 'y', label: 'y', correct: 3 },
      ],
    },
    1 / 6,
    'x=3',
  ],
  [{ type: 'place', object: 'pear', total: 5, bins: [{ id: 'x', label: 'x', correct: 2 }] }, 1 / 6, 'x=3'],
  [
    {
      type: 'place',
      object: 'pear',
      total: 5,
      all: true,
      bins: [
        { id: 'x', label: 'x', least: 1 },
        { id: 'y', label: 'y', least: 1 },
      ],
    },
    1 / 6,
    'x=0',
  ],
  [{ type: 'split', whole: 8, parts: [5, null] }, 0, '13'],
  [{ type: 'split', whole: null, parts: [5, 3] }, 0, '2'],
  [{ type: 'split', whole: 10, parts: [null, null], least: 3 }, 0, '8 2'],
  [{ type: 'open', criteria: ['x'], model: ['y'] }, 0, undefined],
  [
    {
      type: 'stepped',
      steps: [
        { prompt: 'x', ...keyOf({ type: 'choice', options: [option('a', true), option('b')] }) },
        { prompt: 'y', ...keyOf({ type: 'choice', options: [option('a', true), option('b')] }) },
      ],
    },
    1 / 4,
    undefined,
  ],
];
