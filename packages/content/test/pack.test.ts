import { expect } from '@open-wc/testing';
import {
  extendPack,
  feedbackText,
  fillSlots,
  parsePack,
  parseResponse,
  plainText,
  rightResponses,
  score,
  variantOf,
  type Item,
  type Pack,
  type Text,
} from '@leerspoor/content';
import fc from 'fast-check';
import { goal, item, typed, whole } from './support/pack.js';

const parsed = (): Pack => (parsePack(whole()) as { pack: Pack }).pack;

describe('a pack that extends another', () => {
  const extended = extendPack(parsed(), {
    id: 'onze-breuken',
    version: '0.1.0',
    title: 'Onze breuken',
    goals: [
      { ...goal, verb: 'herkennen' },
      { ...goal, id: 'BR9', prerequisites: ['BR1'] },
    ],
    content: { BR1: [{ ...item, prompt: 'Welk deel?' }], BR9: [{ ...typed, id: 'BR9-b1', goals: ['BR9'] }] },
    attribution: ['School X'],
  });

  it('takes the place of goals and items by id, and adds what is new', () => {
    expect(extended.goals.map(({ id, verb }) => `${id} ${verb}`)).to.deep.equal([
      'BR1 herkennen',
      'BR2 benoemen en noteren',
      'BR9 benoemen en noteren',
    ]);
    expect(extended.content['BR1']!.map(({ id, prompt }) => [id, prompt === 'Welk deel?'])).to.deep.equal([
      ['BR1-b1', true],
      ['BR1-b2', false],
    ]);
    expect(extended.items.map(({ id }) => id)).to.deep.equal(['BR1-b1', 'BR1-b2', 'BR9-b1']);
    expect(extended.extends).to.deep.equal({ id: 'breuken', version: '1.0.0' });
  });

  it('parses', () => expect(parsePack(extended)).to.have.property('pack'));

  it('counts no item as calibrated whose task is another now; other feedback leaves it as hard as it was', () => {
    const items = { 'BR1-b1': [0.4, 0.1], 'BR1-b2': [-0.2, 0.1] };
    const base = { ...parsed(), parameters: { format: 'leerspoor-parameters/1', items } };
    const calibrated = (own: Partial<Item>, parameters?: unknown): unknown =>
      extendPack(base, {
        ...{ id: 'x', version: '1.0.0', title: 'x', content: { BR1: [{ ...item, ...own }] } },
        ...(parameters !== undefined && { parameters }),
      }).parameters;
    const left = { ...base.parameters, items: { 'BR1-b2': [-0.2, 0.1] } };
    expect(calibrated({ prompt: 'Welk deel?' })).to.deep.equal(left);
    expect(calibrated({ interaction: typed.interaction })).to.deep.equal(left);
    expect(calibrated({ right: 'Ja, zo is het.' })).to.deep.equal(base.parameters);
    expect(calibrated({ prompt: 'Welk deel?' }, base.parameters)).to.equal(base.parameters);
  });

  it('moves an item that now stands with another goal', () => {
    const moved = { ...typed, goals: ['BR2'] };
    const { content } = extendPack(parsed(), { id: 'x', version: '1.0.0', title: 'x', content: { BR2: [moved] } });
    expect(content['BR1']!.map(({ id }) => id)).to.deep.equal(['BR1-b1']);
    expect(content['BR2']!.map(({ id }) => id)).to.deep.equal(['BR1-b2']);
  });

  it('is the base itself where it brings nothing', () => {
    const {
      extends: _,
      attribution: __,
      themes: ___,
      assets: ____,
      ...same
    } = extendPack(parsed(), { id: 'breuken', version: '1.0.0', title: 'Breuken' });
    expect(same).to.deep.equal(parsed());
  });
});

describe('a variant of an item', () => {
  const told: Item = {
    ...item,
    variants: [
      { theme: 'sport', prompt: 'sport' },
      { reading: 'plain', prompt: 'plain' },
      { theme: 'sport', reading: 'plain', prompt: 'sport, plain' },
    ],
  };
  const prompts: readonly (readonly [Parameters<typeof variantOf>[1], Text])[] = [
    [{}, item.prompt],
    [{ theme: 'sport' }, 'sport'],
    [{ reading: 'plain' }, 'plain'],
    [{ theme: 'sport', reading: 'plain' }, 'sport, plain'],
    [{ theme: 'animals' }, item.prompt],
    [{ theme: 'animals', reading: 'plain' }, 'plain'],
  ];
  for (const [wish, prompt] of prompts)
    it(`${JSON.stringify(wish)} is told as ${JSON.stringify(prompt).slice(0, 30)}`, () => {
      const variant = variantOf(told, wish);
      expect(variant.prompt).to.deep.equal(prompt);
      expect(variant.interaction).to.equal(item.interaction);
      expect(variant.id).to.equal(item.id);
    });
});

describe('slots', () => {
  it('are filled wherever text is, and nowhere else', () => {
    const step = { text: ['Tel ', { strong: '{total}' }], input: { type: 'number', correct: ['{total}'] }, n: 4 };
    expect(fillSlots(step, { total: '8' })).to.deep.equal({
      text: ['Tel ', { strong: '8' }],
      input: { type: 'number', correct: ['8'] },
      n: 4,
    });
  });
  it('without a value stay, and a name every object has is no value', () => {
    expect(fillSlots('{a} {toString} {constructor}', { b: '1' })).to.equal('{a} {toString} {constructor}');
  });
  it('are filled once: a value that looks like a slot is text', () => {
    expect(fillSlots('{a}', { a: '{b}', b: 'x' })).to.equal('{b}');
  });
});

describe('plain text', () => {
  const texts: readonly (readonly [Text, string])[] = [
    ['Hoeveel?', 'Hoeveel?'],
    [['Is ', { fraction: ['3', '4'] }, ' meer?'], 'Is 3/4 meer?'],
    [[{ fraction: ['3', '4'], whole: '1' }], '1 3/4'],
    [[{ strong: ['a', { em: 'b' }] }], 'ab'],
    [[{ word: 'noemer', text: 'noemers' }], 'noemers'],
    [[{ image: 'x.png', alt: 'een strook' }], 'een strook'],
    [
      [
        {
          math: {
            tag: 'mfrac',
            children: [
              { tag: 'mn', text: '1' },
              { tag: 'mn', text: '2' },
            ],
          },
        },
      ],
      '1/2',
    ],
    [
      [
        {
          math: {
            tag: 'msup',
            children: [
              { tag: 'mn', text: '3' },
              { tag: 'mn', text: '2' },
            ],
          },
        },
      ],
      '3^2',
    ],
  ];
  for (const [text, plain] of texts)
    it(`of ${JSON.stringify(text)} is ${plain}`, () => expect(plainText(text)).to.equal(plain));
});

describe('feedback', () => {
  it('in parts reaches the outcome: how it stands, what next, and on what', () => {
    const parts = { how: 'Het totaal klopt.', next: 'Tel de gekleurde.', level: 'process' } as const;
    const outcome = score(
      { ...item, wrong: [{ answer: '2/3', feedback: parts }] },
      { type: 'choice', chosen: ['2/3'] },
    );
    expect(outcome).to.deep.include({ feedback: parts.how, next: parts.next, level: parts.level });
    expect(feedbackText(parts)).to.equal(parts.how);
    expect(feedbackText(['x'])).to.deep.equal(['x']);
  });
});

describe('a stored response', () => {
  it('is taken as it is, of every kind', () => {
    const { content } = parsed();
    for (const one of content['BR1']!)
      for (const response of rightResponses(one.interaction))
        expect(parseResponse(structuredClone(response))).to.deep.equal(response);
    const stepped = {
      type: 'stepped',
      steps: [
        { type: 'number', text: '3' },
        { type: 'open', text: '', met: [0] },
      ],
    };
    expect(parseResponse(stepped)).to.equal(stepped);
  });

  const refused: readonly unknown[] = [
    null,
    undefined,
    'x',
    [],
    {},
    { type: 'choice' },
    { type: 'choice', chosen: 'a' },
    { type: 'choice', chosen: [1] },
    { type: 'choice', chosen: ['x'.repeat(2_000)] },
    { type: 'choice', chosen: Array.from({ length: 200 }, () => 'a') },
    { type: 'number', text: 3 },
    { type: 'number', text: '3', extra: 1 },
    { type: 'dance', text: '3' },
    { type: 'number-line', at: NaN },
    { type: 'number-line', at: '1' },
    { type: 'shade', parts: 4, shaded: [-1] },
    JSON.parse('{"type":"match","pairs":{"__proto__":"x"}}'),
    { type: 'gaps', filled: { constructor: 'x' } },
    { type: 'stepped', steps: [{ type: 'stepped', steps: [{ type: 'dance' }] }] },
    { type: '__proto__', text: '' },
  ];
  for (const input of refused)
    it(`is refused where it is ${input === undefined ? 'undefined' : JSON.stringify(input).slice(0, 60)}`, () =>
      expect(parseResponse(input)).to.equal(undefined));

  it('survives storage: what parses, parses again from JSON', () => {
    const responses = fc.oneof(
      fc.record({ type: fc.constant('choice'), chosen: fc.array(fc.string(), { maxLength: 5 }) }),
      fc.record({ type: fc.constantFrom('number', 'fraction', 'text'), text: fc.string() }),
      fc.record({ type: fc.constant('order'), order: fc.array(fc.string(), { maxLength: 5 }) }),
    );
    fc.assert(
      fc.property(responses, (input) => {
        expect(parseResponse(JSON.parse(JSON.stringify(input)))).to.deep.equal(input);
      }),
    );
  });
});
