import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { facts } from '../../../store/test/support/facts.js';
import { parseToFrame, parseWelcome } from '../../src/frame/parse-to-frame.js';
import { parseToHost } from '../../src/frame/parse-to-host.js';

const anything = fc.anything({ maxDepth: 3, withNullPrototype: true, withDate: true });
const texts = fc.constantFrom(
  'height',
  'facts',
  'store',
  'problem',
  'done',
  'failed',
  'assignment',
  'overrule',
  'ended',
);
const methods = fc.constantFrom(
  'append',
  'lead',
  'facts',
  'constructor',
  '__proto__',
  'toString',
  'saveDraft',
  'forget',
);
const message = fc.record(
  {
    type: fc.oneof(texts, anything),
    call: anything,
    method: methods,
    args: anything,
    facts: anything,
    height: anything,
    value: anything,
    assignment: anything,
    overrule: anything,
    by: anything,
  },
  { requiredKeys: [] },
);

describe('messages of a frame', () => {
  it('are parsed or refused, whatever they are, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(anything, message), (input) => {
        for (const parsed of [parseToHost(input), parseToFrame(input)])
          if (parsed) expect(parsed.type).to.equal((input as { type: unknown }).type);
        expect(parseWelcome(input, 'n')).to.equal(undefined);
        expect('polluted' in {}).to.equal(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('with another nonce are no welcome; with this one they bring what is sound', () => {
    const welcome = {
      leerspoor: 'welcome',
      nonce: 'n',
      pupil: 'k3',
      store: true,
      assignment: { minutes: 'many' },
      lang: 7,
    };
    expect(parseWelcome(welcome, 'm')).to.equal(undefined);
    expect(parseWelcome(welcome, 'n')).to.deep.include({ pupil: 'k3', store: true, hearsHelp: false });
    expect(parseWelcome(welcome, 'n')).to.deep.include({ assignment: undefined, lang: undefined });
  });

  for (const [what, input, fine] of [
    ['facts', { type: 'facts', call: 1, facts: facts(1, 2) }, true],
    ['facts that are none', { type: 'facts', call: 1, facts: [{ seq: 1 }] }, false],
    ['a height', { type: 'height', height: 612 }, true],
    ['a height in words', { type: 'height', height: '612' }, false],
    ['a height without end', { type: 'height', height: Infinity }, false],
    ['a call', { type: 'store', call: 2, method: 'append', args: [facts(1, 1)] }, true],
    ['a call with nothing to append', { type: 'store', call: 2, method: 'append', args: [] }, false],
    ['a call of what every object has', { type: 'store', call: 2, method: 'constructor', args: [] }, false],
    ['a call without a number', { type: 'store', method: 'seq', args: [] }, false],
  ] as const)
    it(`${fine ? 'let pass' : 'refuse'} ${what}`, () => expect(parseToHost(input) !== undefined).to.equal(fine));
});
