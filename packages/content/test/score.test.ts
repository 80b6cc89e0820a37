import { expect } from '@open-wc/testing';
import { parseResponse, plainText, score, type Response } from '@leerspoor/content';
import fc from 'fast-check';
import { keyOf } from './support/answers.js';
import { each } from './support/each.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'a',
    'b',
    'x',
    '3/4',
    '0',
    '-1',
    '½',
    '__proto__',
    'constructor',
    '<b>',
    '\u202e',
    'x'.repeat(999),
  ),
);
const count = fc.nat(40);
const dictionary = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x', 'y', 'toString'), value);

/** Any response that storage or a message could hold, of any kind. */
const responses: fc.Arbitrary<Response> = fc
  .oneof(
    fc.record({ type: fc.constantFrom('choice', 'select', 'spot'), chosen: fc.array(text, { maxLength: 4 }) }),
    fc.record({ type: fc.constantFrom('number', 'fraction', 'text', 'expression'), text }),
    fc.record({ type: fc.constant('gaps'), filled: dictionary(text) }),
    fc.record({ type: fc.constant('order'), order: fc.array(text, { maxLength: 4 }) }),
    fc.record({ type: fc.constantFrom('match', 'sort'), pairs: dictionary(text) }),
    fc.record({ type: fc.constant('number-line'), at: fc.double() }),
    fc.record({ type: fc.constant('shade'), parts: count, shaded: fc.array(count, { maxLength: 9 }) }),
    fc.record({ type: fc.constant('place'), counts: dictionary(count) }),
    fc.record({ type: fc.constant('split'), values: fc.array(text, { maxLength: 4 }) }),
    fc.record({ type: fc.constant('open'), text, met: fc.array(count, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('stepped'),
      steps: fc.array(fc.record({ type: fc.constant('choice'), chosen: fc.array(text, { maxLength: 2 }) }), {
        maxLength: 3,
      }),
    }),
  )
  .map(parseResponse)
  .filter((response) => response !== undefined);

describe('scoring', () => {
  it('gives any response to any interaction a score from 0 to 1, or asks again; never an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...each), responses, ([interaction, , wrong], response) => {
        const outcome = score(keyOf(interaction, wrong === undefined ? {} : { [wrong]: 'known' }), response);
        expect(outcome.score).to.be.within(0, 1);
        expect(outcome.unreadable ?? false).to.equal(outcome.ask !== undefined);
        if (outcome.unreadable)
          expect(outcome).to.deep.equal({ score: 0, feedback: '', unreadable: true, ask: outcome.ask });
        if (outcome.score === 1) expect(outcome.misconception).to.equal(undefined);
        for (const part of outcome.parts ?? []) expect(part.score).to.be.within(0, 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('asks again where a response is of another kind than the interaction', () => {
    for (const [interaction] of each) {
      const response: Response =
        interaction.type === 'text' ? { type: 'number', text: '3' } : { type: 'text', text: '3' };
      expect(score(keyOf(interaction), response).ask).to.equal('unclear');
    }
  });

  it('is the same, whenever and however often it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...each), responses, ([interaction], response) => {
        expect(score(keyOf(interaction), response)).to.deep.equal(score(keyOf(interaction), structuredClone(response)));
      }),
    );
  });

  it('says the rule where the answer is right, and how to go on where a wrong one was not foreseen', () => {
    const key = keyOf({ type: 'number', correct: [3] }, { '4': 'one-off' });
    const said = (typed: string) => plainText(score(key, { type: 'number', text: typed }).feedback);
    expect([said('3'), said('4'), said('9')]).to.deep.equal(['right', 'known: 4', 'otherwise']);
    const { otherwise: _, ...without } = key;
    expect(score(without, { type: 'number', text: '9' }).feedback).to.equal('');
  });
});
