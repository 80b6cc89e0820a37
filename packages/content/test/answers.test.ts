import { expect } from '@open-wc/testing';
import { guess, respond, rightResponses, score, wrongResponses, type Interaction } from '@leerspoor/content';
import { keyOf } from './support/answers.js';

const card = (id: string) => ({ id, text: id });
const option = (id: string, correct = false) => ({ id, text: id, correct });

/** One of each kind, with its chance to guess and a wrong answer. */
const each: readonly (readonly [Interaction, guess: number, wrong: string | undefined])[] = [
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

describe('the answers an author gives', () => {
  for (const [interaction, chance, wrong] of each) {
    it(`${interaction.type}: right answers score 1, a wrong one less, and guessing has its chance`, () => {
      const right = rightResponses(interaction);
      expect(right).to.not.have.length(0);
      for (const response of right) expect(score(keyOf(interaction), response).score).to.equal(1);
      expect(guess(interaction)).to.be.closeTo(chance, 1e-9);
      if (interaction.type !== 'text') expect(respond(interaction, 'nobody can give this')).to.equal(undefined);
      if (wrong === undefined) return;
      const outcome = score(keyOf(interaction, { [wrong]: 'known' }), respond(interaction, wrong)!);
      expect(outcome).to.include({ misconception: 'known', feedback: `known: ${wrong}` });
      expect(outcome.score).to.be.lessThan(1);
    });
  }
});

/** What each pattern makes of a task, as text. */
const patterns: readonly (readonly [Interaction, pattern: string, answers: readonly string[]])[] = [
  [{ type: 'fraction', correct: '3/4', form: 'equal', operands: ['1/4', '2/4'] }, 'adds-both', ['3/8']],
  [{ type: 'fraction', correct: '3/4', form: 'equal', operands: ['1/2', '1/4'] }, 'adds-both', ['2/6']],
  [{ type: 'fraction', correct: '3/4', form: 'equal', operands: ['1/2', '1/4'] }, 'adds-tops', ['2/2', '2/4']],
  [{ type: 'fraction', correct: '1/4', form: 'equal', operands: ['3/4', '2/4'] }, 'subtracts-both', []],
  [{ type: 'fraction', correct: '1/4', form: 'equal', operands: ['3/4', '1/2'] }, 'subtracts-both', ['2/2']],
  [{ type: 'fraction', correct: '3/4', form: 'equal' }, 'swapped', ['4/3']],
  [{ type: 'fraction', correct: '2/5', form: 'equal' }, 'part-to-rest', ['2/3']],
  [{ type: 'fraction', correct: '1/2', form: 'equal' }, 'part-to-rest', ['1/1']],
  [{ type: 'fraction', correct: '13/5', form: 'exact', operands: ['2 3/5'] }, 'whole-plus-above', ['5/5']],
  [{ type: 'fraction', correct: '13/5', form: 'exact', operands: ['2 3/5'] }, 'glues-whole', ['23/5']],
  [{ type: 'fraction', correct: '2/4', form: 'equal', operands: ['1/2'] }, 'same-added', ['2/3', '3/4', '4/5', '5/6']],
  [
    { type: 'fraction', correct: '2/4', form: 'equal', operands: ['1/2'] },
    'only-below',
    ['1/4', '1/6', '1/8', '1/10', '1/12'],
  ],
  [
    { type: 'fraction', correct: '3/4', form: 'exact' },
    'not-simplest',
    ['6/8', '9/12', '12/16', '15/20', '18/24', '21/28', '24/32', '27/36', '30/40', '33/44', '36/48'],
  ],
  [{ type: 'fraction', correct: '3/4', form: 'equal' }, 'adds-both', []],
  [{ type: 'number', correct: [15] }, 'one-off', ['14', '16']],
  [{ type: 'number', correct: [15, 16] }, 'one-off', ['14']],
  [{ type: 'number', correct: [15] }, 'digits-swapped', ['51']],
  [{ type: 'number', correct: [11] }, 'digits-swapped', []],
  [{ type: 'number', correct: [1.5] }, 'place-value', ['15', '0,15']],
  [{ type: 'number', correct: [3], operands: ['8', '5'] }, 'operand', ['8', '5']],
  [{ type: 'number', correct: [3], operands: ['8', '5'] }, 'sum', ['13']],
  [{ type: 'number', correct: [13], operands: ['8', '5'] }, 'difference', ['3']],
  [{ type: 'number', correct: [13], operands: ['8', '5'] }, 'product', ['40']],
  [{ type: 'number', correct: [15], operands: ['3/4', '20'] }, 'only-below', ['5']],
  [{ type: 'number', correct: [15], operands: ['3/4', '20'] }, 'times-below', ['80']],
  [{ type: 'text', correct: ['werkte'] }, 'd-for-t', ['werkde']],
  [{ type: 'text', correct: ['speelden'] }, 'd-for-t', ['speelten']],
  [{ type: 'text', correct: ['praatte'] }, 'one-consonant', ['praate']],
  [{ type: 'text', correct: ['landde'] }, 'one-consonant', ['lande']],
  [{ type: 'text', correct: ['werkte'] }, 'one-consonant', []],
  [{ type: 'text', correct: ['hoopte'] }, 'one-vowel', ['hopte']],
  [{ type: 'text', correct: ['reisden'] }, 'final-n', ['reisde']],
  [{ type: 'text', correct: ['reisde'] }, 'final-n', ['reisden']],
  [{ type: 'text', correct: ['reisde'] }, 'v-z', ['reizde']],
  [{ type: 'text', correct: ['durfde'] }, 'v-z', ['durvde']],
  [{ type: 'text', correct: ['Gent'], case: 'strict' }, 'capital', ['gent']],
  [{ type: 'text', correct: ['Gent'] }, 'capital', []],
  [{ type: 'text', correct: ['één'] }, 'accent', ['een']],
  [{ type: 'text', correct: ['te veel'] }, 'spaces', ['teveel']],
  [{ type: 'choice', options: [option('1/3', true), option('1/8')] }, 'larger-denominator', ['1/8']],
  [{ type: 'choice', options: [option('1/8', true), option('1/3')] }, 'larger-denominator', []],
  [{ type: 'choice', options: [option('5/6', true), option('7/9')] }, 'larger-numerator', ['7/9']],
  [{ type: 'split', whole: 8, parts: [5, null] }, 'whole', ['8']],
  [{ type: 'split', whole: 8, parts: [5, null] }, 'part', ['5']],
  [{ type: 'split', whole: 8, parts: [5, null] }, 'sum', ['13']],
  [{ type: 'split', whole: 8, parts: [5, null] }, 'one-off', ['2', '4']],
  [
    { type: 'number-line', line: { figure: 'line', from: 0, to: 1, parts: 4 }, correct: '3/4' },
    'one-tick',
    ['0,5', '1'],
  ],
  [{ type: 'number', correct: [1] }, 'no-such-pattern', []],
  [{ type: 'number', correct: [1] }, 'toString', []],
];

describe('patterns of wrong answers', () => {
  for (const [interaction, pattern, answers] of patterns) {
    const { type, ...rest } = interaction;
    it(`${type} ${pattern} of ${JSON.stringify(rest).slice(0, 60)} makes ${answers.join(', ') || 'none'}`, () => {
      const expected = answers.map((answer) => respond(interaction, answer));
      expect(wrongResponses(interaction, { pattern })).to.have.deep.members(expected);
      for (const response of wrongResponses(interaction, { pattern }))
        expect(score(keyOf(interaction), response).score).to.equal(0);
    });
  }
});
