import { expect } from '@open-wc/testing';
import { score, type GapsInteraction, type Response } from '@leerspoor/content';
import { keyOf, table } from '../support/answers.js';

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
