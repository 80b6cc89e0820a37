import { parseGoal, parsePack, parseResponse, type Pack } from '@leerspoor/content';
import { parseParameters, replay, restore } from '@leerspoor/engine';
import { parseAssignment, parseFacts, parseOverrule } from '@leerspoor/engine/facts';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { damaged, hostile } from '../../packages/content/test/support/damage.js';
import { whole } from '../../packages/content/test/support/pack.js';

const pack = (parsePack(whole()) as { pack: Pack }).pack;

/** The parsers of every border, each to whether it took the input. The messages of a frame: packages/lms/test/frame. */
const parsers: Readonly<Record<string, (input: unknown) => boolean>> = {
  pack: (input) => 'pack' in parsePack(input),
  'goal file': (input) => 'pack' in parseGoal({ format: 'leerspoor-goal/1', goal: 'BR1', items: [input] }, pack, 'BR1'),
  facts: (input) => 'facts' in parseFacts([input]),
  'export file': (input) => 'facts' in parseFacts(input),
  assignment: (input) => 'assignment' in parseAssignment(input),
  overrule: (input) => 'overrule' in parseOverrule(input),
  parameters: (input) => parseParameters(input) !== undefined,
  answer: (input) => parseResponse(input) !== undefined,
};

describe('the parser of', () => {
  for (const [what, takes] of Object.entries(parsers))
    it(`${what} takes or refuses whatever comes, never throws, and pollutes nothing`, () => {
      fc.assert(
        fc.property(fc.oneof(hostile, damaged), (input) => {
          takes(input);
          expect('polluted' in {}).to.equal(false);
        }),
      );
    });

  it('checkpoint restores or throws a sentence, and what it restored can go on', () => {
    const sound = replay(pack, []).checkpoint()!;
    expect(sound).to.have.property('state');
    const part = fc.oneof(hostile, fc.constant(undefined));
    fc.assert(
      fc.property(part, part, fc.boolean(), (state, learner, deep) => {
        const input = deep
          ? { ...sound, state: { ...(sound.state as object), ...(state as object) } }
          : { ...sound, ...(state !== undefined && { state }), ...(learner !== undefined && { learner }) };
        try {
          restore(pack, input).checkpoint();
        } catch (error) {
          expect(error).to.be.instanceOf(Error).with.property('message').that.is.not.empty;
        }
        expect('polluted' in {}).to.equal(false);
      }),
    );
  });
});
