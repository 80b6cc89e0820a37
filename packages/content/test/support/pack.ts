import type { Goal, Item, Pack } from '@leerspoor/content';

/** A small pack that is right in every part; tests damage copies of it. */
export const item: Item = {
  id: 'BR1-b1',
  family: 'strip',
  goals: ['BR1'],
  track: 'basis',
  use: 'practice',
  difficulty: 2,
  guess: 0.25,
  seconds: 20,
  repairs: ['rest'],
  prompt: ['Welk deel van de ', { word: 'strip', text: 'strook' }, ' is gekleurd?'],
  figure: { figure: 'strip', parts: 5, shaded: 2 },
  interaction: {
    type: 'choice',
    options: [
      { id: '2/5', text: [{ fraction: ['2', '5'] }], correct: true },
      { id: '2/3', text: [{ fraction: ['2', '3'] }] },
      { id: '5/2', text: [{ fraction: ['5', '2'] }] },
      { id: '1/5', text: [{ fraction: ['1', '5'] }] },
    ],
  },
  wrong: [
    { answer: '2/3', misconception: 'rest', feedback: 'Tel alle stukken.' },
    { answer: '5/2', misconception: 'swapped', feedback: 'Onder de streep hoort het totaal.' },
  ],
  right: 'Het totaal staat onder de streep.',
  solution: ['Er zijn 5 stukken.', 'Er zijn er 2 gekleurd.'],
  slots: { total: '5', coloured: '2' },
};

export const typed: Item = {
  ...item,
  id: 'BR1-b2',
  guess: 0,
  interaction: { type: 'fraction', correct: '2/5', form: 'equal' },
};

export const goal: Goal = {
  id: 'BR1',
  content: 'een breuk als deel van een geheel',
  verb: 'benoemen en noteren',
  criteria: [{ text: 'Ik tel alle stukken.' }],
  prerequisites: [],
  block: 'blok1',
  supports: [
    { kind: 'hint', id: 'hint', text: 'Teken een strook.' },
    {
      kind: 'plan',
      id: 'plan',
      steps: [
        {
          text: 'Tel alle stukken.',
          worked: '{total} stukken',
          input: { type: 'number', correct: ['{total}'] },
          example: { total: '4', coloured: '3' },
        },
        {
          text: 'Tel de gekleurde stukken.',
          worked: '{coloured}/{total}',
          input: { type: 'fraction', correct: '{coloured}/{total}', form: 'exact' },
        },
      ],
    },
  ],
};

export const pack: Pack = {
  format: 'leerspoor-pack/1',
  id: 'breuken',
  version: '1.0.0',
  title: 'Breuken',
  lang: 'nl',
  licence: 'CC BY 4.0',
  tracks: [{ id: 'basis', purpose: 'core' }],
  blocks: [{ id: 'blok1', title: 'Deel en geheel' }],
  misconceptions: [
    { id: 'rest', pupil: 'Je vergelijkt met de rest.', teacher: 'Vergelijkt deel met rest.' },
    { id: 'swapped', pupil: 'Je wisselt om.', teacher: 'Wisselt teller en noemer om.' },
  ],
  words: [{ id: 'strip', word: 'strook', meaning: 'Een lang smal stuk.' }],
  goals: [goal, { ...goal, id: 'BR2', prerequisites: ['BR1'] }],
  items: [],
  content: { BR1: [item, typed] },
};

/** The pack as an author may write it: without rows, which then follow from the items. */
export function whole(): Record<string, unknown> {
  const { items: _, ...rest } = structuredClone(pack) as Pack & Record<string, unknown>;
  return rest;
}
