import { expect } from '@open-wc/testing';
import { score, type GapsInteraction, type Response, type SplitInteraction } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table } from '../support/answers.js';

const whole: GapsInteraction = {
  type: 'gaps',
  text: [
    'Gisteren ',
    { gap: 'verb' },
    ' Sem ',
    { gap: 'part' },
    ' van de taart. Dat zijn ',
    { gap: 'count' },
    ' stukken. ',
    { gap: 'end' },
  ],
  gaps: {
    verb: { type: 'text', correct: ['bakte'] },
    part: { type: 'fraction', correct: '3/4', form: 'equal' },
    count: { type: 'number', correct: [6], unit: 'stukken' },
    end: {
      type: 'choice',
      options: [
        { id: 'te', text: 'te', correct: true },
        { id: 'de', text: 'de' },
      ],
    },
  },
};
const partly: GapsInteraction = { ...whole, partial: true };
const right = { verb: 'bakte', part: '3/4', count: '6', end: 'te' };
const fill = (filled: Record<string, string>): Response => ({ type: 'gaps', filled: { ...right, ...filled } });
const wrong = { 'verb=bakde': 'by-ear', 'part=3/8': 'adds-both', 'count=7': 'one-off', 'end=de': 'by-ear' };

describe('gaps in running text', () => {
  table(keyOf(partly, wrong), fill, [
    [{}, 1],
    [{ verb: ' Bakte ' }, 1],
    [{ part: '6/8' }, 1],
    [{ part: '¾' }, 1],
    [{ count: '6 stukken' }, 1],
    [{ count: 'zes' }, 1],
    [{ verb: 'bakde' }, '0.75 by-ear'],
    [{ verb: 'bakt' }, 0.75],
    [{ part: '3/8' }, '0.75 adds-both'],
    [{ part: '6/16' }, '0.75 adds-both'],
    [{ part: '1/4' }, 0.75],
    [{ count: '7' }, '0.75 one-off'],
    [{ count: '8' }, 0.75],
    [{ end: 'de' }, '0.75 by-ear'],
    [{ verb: 'bakt', part: '1/4' }, 0.5],
    [{ verb: 'bakt', end: 'de' }, '0.5 by-ear'],
    [{ verb: 'bakt', part: '1/4', count: '8' }, 0.25],
    [{ verb: 'bakt', part: '1/4', count: '8', end: 'de' }, '0 by-ear'],
    [{ verb: '', part: '', count: '', end: '' }, 'empty'],
    [{ verb: '' }, 'incomplete'],
    [{ verb: '  ' }, 'incomplete'],
    [{ part: '' }, 'incomplete'],
    [{ count: '' }, 'incomplete'],
    [{ end: '' }, 'incomplete'],
    [{ part: '3//4' }, 'unclear'],
    [{ part: '3/0' }, 'zero'],
    [{ count: 'veel' }, 'unclear'],
    [{ count: '6 m' }, 'unit'],
    [{ count: '9'.repeat(100) }, 'long'],
    [{ end: 'ten' }, 'unclear'],
    [{ extra: 'x' }, 'unclear'],
    [JSON.parse('{"constructor":"x"}') as Record<string, string>, 'unclear'],
  ]);

  table(keyOf(whole, wrong), fill, [
    [{}, 1],
    [{ verb: 'bakt' }, 0],
    [{ verb: 'bakde' }, '0 by-ear'],
  ]);

  enough('gaps');

  it('gives more credit for each gap that is put right', () => {
    const given = fc.record({
      verb: fc.constantFrom('bakte', 'bakde', 'bakt'),
      part: fc.constantFrom('3/4', '6/8', '3/8', '1/4'),
      count: fc.constantFrom('6', '7', '8'),
      end: fc.constantFrom('te', 'de'),
    });
    fc.assert(
      fc.property(given, fc.constantFrom('verb', 'part', 'count', 'end'), (filled, gap) => {
        const mended = { ...filled, [gap]: right[gap] };
        expect(score(keyOf(partly), fill(mended)).score).to.be.at.least(score(keyOf(partly), fill(filled)).score);
      }),
    );
  });

  it('tells each gap its own feedback', () => {
    const { parts } = score(keyOf(partly, wrong), fill({ verb: 'bakde', count: '7' }));
    expect(parts?.map(({ id, score, feedback }) => [id, score, feedback])).to.deep.equal([
      ['verb', 0, 'known: verb=bakde'],
      ['part', 1, undefined],
      ['count', 0, 'known: count=7'],
      ['end', 1, undefined],
    ]);
  });
});

describe('a split scheme', () => {
  const part: SplitInteraction = { type: 'split', whole: 8, parts: [5, null] };
  const both: SplitInteraction = { type: 'split', whole: 10, parts: [null, null], least: 3 };
  const above: SplitInteraction = { type: 'split', whole: null, parts: [4, 3] };
  const fill = (values: readonly string[]): Response => ({ type: 'split', values });

  table(keyOf(part, { '5': 'visible', '13': 'adds', '8': 'whole' }), fill, [
    [['3'], 1],
    [[' 3 '], 1],
    [['３'], 1],
    [['drie'], 1],
    [['5'], '0 visible'],
    [['13'], '0 adds'],
    [['8'], '0 whole'],
    [['4'], 0],
    [['2'], 0],
    [['-3'], 0],
    [['3,5'], 0],
    [[''], 'empty'],
    [[' '], 'empty'],
    [[], 'empty'],
    [['drie appels'], 'unclear'],
    [['3', '5'], 'unclear'],
  ]);
  table(keyOf(both, { '8 2': 'too-small' }), fill, [
    [['5', '5'], 1],
    [['3', '7'], 1],
    [['7', '3'], 1],
    [['6', '4'], 1],
    [['8', '2'], '0 too-small'],
    [['2', '8'], 0],
    [['10', '0'], 0],
    [['5', '4'], 0],
    [['5', ''], 'incomplete'],
    [['', '5'], 'incomplete'],
    [['', ''], 'empty'],
    [['5'], 'unclear'],
    [['5', '5', '0'], 'unclear'],
    [['a', '5'], 'unclear'],
  ]);
  table(keyOf(above, { '1': 'subtracts' }), fill, [
    [['7'], 1],
    [['1'], '0 subtracts'],
    [['12'], 0],
    [['43'], 0],
    [[''], 'empty'],
  ]);

  enough('split');

  it('takes any two parts that make the whole, in either order', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), (one, other) => {
        const { score: value } = score(keyOf(both), fill([String(one), String(other)]));
        expect(value).to.equal(one + other === 10 && Math.min(one, other) >= 3 ? 1 : 0);
        expect(value).to.equal(score(keyOf(both), fill([String(other), String(one)])).score);
      }),
    );
  });
});
