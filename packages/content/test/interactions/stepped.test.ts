import { expect } from '@open-wc/testing';
import { score, type Response, type SteppedInteraction } from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table, type Expected } from '../support/answers.js';

const whole: SteppedInteraction = {
  type: 'stepped',
  steps: [
    { prompt: 'Hoeveel stukken?', ...keyOf({ type: 'number', correct: [8] }, { '3': 'rest' }) },
    {
      prompt: 'Schrijf de breuk.',
      ...keyOf({ type: 'fraction', correct: '3/8', form: 'exact' }, { '8/3': 'swapped' }),
    },
    { prompt: 'Lees de breuk.', ...keyOf({ type: 'text', correct: ['drie achtste'] }) },
  ],
};
const partly: SteppedInteraction = { ...whole, partial: true };
const give = ([count, fraction, words]: readonly (string | undefined)[]): Response => ({
  type: 'stepped',
  steps: [
    ...(count === undefined ? [] : [{ type: 'number', text: count } as const]),
    ...(fraction === undefined ? [] : [{ type: 'fraction', text: fraction } as const]),
    ...(words === undefined ? [] : [{ type: 'text', text: words } as const]),
  ],
});

const counts: [string, string][] = [
  ['8', ''],
  ['3', 'rest'],
  ['7', ''],
];
const fractions: [string, string][] = [
  ['3/8', ''],
  ['8/3', 'swapped'],
  ['1/8', ''],
];
const words: [string, string][] = [
  ['drie achtste', ''],
  ['acht derde', ''],
];
const all = counts.flatMap((count) =>
  fractions.flatMap((fraction) => words.map((word) => [count, fraction, word] as const)),
);
const isRight = [
  (text: string) => text === '8',
  (text: string) => text === '3/8',
  (text: string) => text === 'drie achtste',
];

describe('a stepped item', () => {
  table(
    keyOf(partly),
    give,
    all.map((steps): readonly [string[], Expected] => {
      const texts = steps.map(([text]) => text);
      const share = texts.filter((text, i) => isRight[i]!(text)).length / 3;
      const first = steps.find(([text], i) => !isRight[i]!(text))?.[1] ?? '';
      return [texts, first ? (`${Number(share.toFixed(9))} ${first}` as Expected) : share];
    }),
  );
  table(keyOf(whole), give, [
    [['8', '3/8', 'drie achtste'], 1],
    [['8', '3/8', 'Drie  Achtste'], 1],
    [['acht', '3/8', 'drie achtste'], 1],
    [['8', '6/16', 'drie achtste'], 0],
    [['8', '8/3', 'drie achtste'], '0 swapped'],
    [['3', '8/3', 'drie achtste'], '0 rest'],
    [[], 'empty'],
    [['8'], 'incomplete'],
    [['8', '3/8'], 'incomplete'],
    [['8', '3//8', 'drie achtste'], 'unclear'],
    [['8', '3/0', 'drie achtste'], 'zero'],
    [['', '3/8', 'drie achtste'], 'empty'],
    [['8', '3/8', ''], 'empty'],
  ]);

  enough('stepped');

  it('tells each step its own feedback, and the whole that of the first that is wrong', () => {
    const outcome = score(keyOf(whole), give(['3', '8/3', 'drie achtste']));
    expect(outcome.feedback).to.equal('known: 3');
    expect(outcome.parts?.map(({ feedback }) => feedback)).to.deep.equal(['known: 3', 'known: 8/3', 'right']);
  });

  it('asks again where a step is answered in the way of another kind', () => {
    const steps: Response[] = [
      { type: 'text', text: '8' },
      { type: 'fraction', text: '3/8' },
      { type: 'text', text: 'x' },
    ];
    expect(score(keyOf(whole), { type: 'stepped', steps }).ask).to.equal('unclear');
  });

  it('gives more credit for each step that is right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(2), (steps, at) => {
        const texts = steps.map(([text]) => text);
        const mended = texts.map((text, i) => (i === at ? ['8', '3/8', 'drie achtste'][i]! : text));
        expect(score(keyOf(partly), give(mended)).score).to.be.at.least(score(keyOf(partly), give(texts)).score);
      }),
    );
  });
});
