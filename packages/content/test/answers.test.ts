import { expect } from '@open-wc/testing';
import { guess, respond, rightResponses, score, wrongResponses, type Interaction } from '@leerspoor/content';
import { keyOf } from './support/answers.js';
import { each, option } from './support/each.js';

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
