import { expect } from '@open-wc/testing';
import {
  score,
  type AnswerKey,
  type ChoiceInteraction,
  type Response,
  type SelectInteraction,
  type SpotInteraction,
} from '@leerspoor/content';
import fc from 'fast-check';
import { enough, keyOf, table, type Expected } from '../support/answers.js';

const option = (id: string, correct = false) => ({ id, text: id, correct });
const one: ChoiceInteraction = {
  type: 'choice',
  options: [option('2/5', true), option('2/3'), option('5/2'), option('1/5')],
};
const several: ChoiceInteraction = {
  type: 'choice',
  multiple: true,
  options: [option('a', true), option('b', true), option('c'), option('d')],
};
const partly: ChoiceInteraction = { ...several, partial: true };

const choose = (chosen: readonly string[]): Response => ({ type: 'choice', chosen });

/** Of what is chosen, where each part counts: the first of these are right, the others are not. */
function laws(key: AnswerKey, give: (chosen: readonly string[]) => Response, right: string[], others: string[]): void {
  const { type } = key.interaction;
  const all = [...right, ...others];
  it(`${type}: does not look at the order in which things were chosen`, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (chosen) => {
        expect(score(key, give([...chosen].sort()))).to.deep.equal(score(key, give(chosen)));
      }),
    );
  });
  it(`${type}: gives no less for one right thing more, and no more for one wrong thing more`, () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), fc.constantFrom(...all), (chosen, more) => {
        fc.pre(!chosen.includes(more));
        const before = score(key, give(chosen)).score;
        const after = score(key, give([...chosen, more])).score;
        if (right.includes(more)) expect(after).to.be.at.least(before);
        else expect(after).to.be.at.most(before);
      }),
    );
  });
}

describe('a choice', () => {
  table(keyOf(one, { '2/3': 'rest', '5/2': 'swapped' }), choose, [
    [['2/5'], 1],
    [['2/3'], '0 rest'],
    [['5/2'], '0 swapped'],
    [['1/5'], 0],
    [['2/5', '2/5'], 1],
    [[], 'empty'],
    [['2/5', '2/3'], 'unclear'],
    [['4/10'], 'unclear'],
    [[''], 'unclear'],
    [['__proto__'], 'unclear'],
    [['constructor'], 'unclear'],
  ]);

  // Every subset of four options, of which the first two are right.
  const subsets = Array.from({ length: 15 }, (_, i) => ['a', 'b', 'c', 'd'].filter((_, bit) => (i + 1) & (1 << bit)));
  const worth = (chosen: readonly string[], partial: boolean): Expected => {
    const hits = chosen.filter((id) => id < 'c').length;
    const share = Math.max(0, (hits - (chosen.length - hits)) / 2);
    const value = partial || share === 1 ? share : 0;
    return value < 1 && chosen.includes('c') ? `${value} too-many` : value;
  };
  table(
    keyOf(several, { c: 'too-many' }),
    choose,
    subsets.map((chosen) => [chosen, worth(chosen, false)] as const),
  );
  table(
    keyOf(partly, { c: 'too-many' }),
    choose,
    subsets.map((chosen) => [chosen, worth(chosen, true)] as const),
  );

  enough('choice');
  laws(keyOf(partly), choose, ['a', 'b'], ['c', 'd']);
});

describe('selected words', () => {
  const sentence: SelectInteraction = {
    type: 'select',
    tokens: [
      { id: 'w1', text: 'Gisteren' },
      ' ',
      { id: 'w2', text: 'wilde', correct: true },
      ' ',
      { id: 'w3', text: 'Amir' },
      ' een ',
      { id: 'w4', text: 'brief' },
      ' ',
      { id: 'w5', text: 'schrijven' },
      '.',
    ],
  };
  const verbs: SelectInteraction = {
    ...sentence,
    multiple: true,
    partial: true,
    tokens: sentence.tokens.map((token) =>
      typeof token !== 'string' && token.id === 'w5' ? { ...token, correct: true } : token,
    ),
  };
  const select = (chosen: readonly string[]): Response => ({ type: 'select', chosen });

  table(keyOf(sentence, { w5: 'infinitive', w4: 'noun' }), select, [
    [['w2'], 1],
    [['w2', 'w2'], 1],
    [['w5'], '0 infinitive'],
    [['w4'], '0 noun'],
    [['w1'], 0],
    [['w3'], 0],
    [[], 'empty'],
    [['w2', 'w5'], 'unclear'],
    [['w6'], 'unclear'],
    [['wilde'], 'unclear'],
    [['toString'], 'unclear'],
  ]);
  table(keyOf(verbs, { w4: 'noun' }), select, [
    [['w2', 'w5'], 1],
    [['w5', 'w2'], 1],
    [['w2'], 0.5],
    [['w5'], 0.5],
    [['w2', 'w4'], '0 noun'],
    [['w2', 'w5', 'w4'], '0.5 noun'],
    [['w2', 'w5', 'w1'], 0.5],
    [['w2', 'w5', 'w1', 'w3'], 0],
    [['w2', 'w5', 'w1', 'w3', 'w4'], '0 noun'],
    [['w1'], 0],
    [['w3'], 0],
    [['w4'], '0 noun'],
    [['w1', 'w3'], 0],
    [['w2', 'w1'], 0],
    [['w2', 'w3'], 0],
    [['w5', 'w1'], 0],
    [['w5', 'w4'], '0 noun'],
    [['w1', 'w4'], '0 noun'],
    [['x'], 'unclear'],
    [[], 'empty'],
  ]);
  enough('select');
  laws(keyOf(verbs), select, ['w2', 'w5'], ['w1', 'w3', 'w4']);
});

describe('a spot on a picture', () => {
  const region = (id: string, x: number, correct = false) => ({
    id,
    label: id,
    x,
    y: 10,
    width: 20,
    height: 20,
    correct,
  });
  const spot: SpotInteraction = {
    type: 'spot',
    image: { src: 'media/kaart.png', alt: 'Een kaart' },
    regions: [region('north', 0, true), region('east', 25), region('south', 50), region('west', 75)],
  };
  const pair: SpotInteraction = {
    ...spot,
    multiple: true,
    partial: true,
    regions: [region('north', 0, true), region('east', 25), region('south', 50, true), region('west', 75)],
  };
  const point = (chosen: readonly string[]): Response => ({ type: 'spot', chosen });

  table(keyOf(spot, { south: 'upside-down' }), point, [
    [['north'], 1],
    [['north', 'north'], 1],
    [['south'], '0 upside-down'],
    [['east'], 0],
    [['west'], 0],
    [[], 'empty'],
    [['north', 'south'], 'unclear'],
    [['north', 'east'], 'unclear'],
    [['sea'], 'unclear'],
    [[''], 'unclear'],
    [['NORTH'], 'unclear'],
    [['valueOf'], 'unclear'],
    [['x'.repeat(900)], 'unclear'],
  ]);
  table(keyOf(pair, { east: 'turned' }), point, [
    [['north', 'south'], 1],
    [['south', 'north'], 1],
    [['north'], 0.5],
    [['south'], 0.5],
    [['east'], '0 turned'],
    [['west'], 0],
    [['north', 'east'], '0 turned'],
    [['north', 'west'], 0],
    [['south', 'west'], 0],
    [['south', 'east'], '0 turned'],
    [['east', 'west'], '0 turned'],
    [['north', 'south', 'east'], '0.5 turned'],
    [['north', 'south', 'west'], 0.5],
    [['north', 'east', 'west'], '0 turned'],
    [['south', 'east', 'west'], '0 turned'],
    [['north', 'south', 'east', 'west'], '0 turned'],
    [[], 'empty'],
    [['north', 'sea'], 'unclear'],
  ]);
  enough('spot');
  laws(keyOf(pair), point, ['north', 'south'], ['east', 'west']);
});
