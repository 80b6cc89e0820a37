import { item, type Sample } from './gallery-sample.js';

/** Answers that are filled in, put in order, paired, sorted or selected. */
export const arranged: readonly Sample[] = [
  {
    item: item(
      'gaps',
      {
        type: 'gaps',
        text: ['De ', { gap: 'a' }, ' staat boven de streep, de noemer staat ', { gap: 'b' }, ' de streep.'],
        gaps: {
          a: { type: 'text', correct: ['teller'] },
          b: {
            type: 'choice',
            options: [
              { id: 'onder', text: 'onder', correct: true },
              { id: 'boven', text: 'boven' },
              { id: 'naast', text: 'naast' },
            ],
          },
        },
      },
      {
        prompt: 'Vul aan.',
        right: 'Teller boven, noemer onder.',
        wrong: [
          { answer: 'b=boven', feedback: 'De noemer noemt hoeveel stukken er in totaal zijn. Waar schrijf je die?' },
        ],
        solution: ['De teller telt de stukken: boven de streep.', 'De noemer noemt alle stukken: onder de streep.'],
      },
    ),
    right: { type: 'gaps', filled: { a: 'teller', b: 'onder' } },
    wrong: { type: 'gaps', filled: { a: 'teller', b: 'boven' } },
  },
  {
    item: item(
      'order',
      {
        type: 'order',
        cards: ['1/8', '1/4', '1/3', '1/2'].map((id) => ({
          id,
          text: [{ fraction: id.split('/') as [string, string] }],
        })),
      },
      {
        prompt: 'Leg van klein naar groot.',
        right: 'Hoe minder stukken, hoe groter elk stuk.',
        wrong: [
          { answer: '1/2', feedback: 'In hoeveel stukken wordt de reep verdeeld? Bij veel stukken is elk stuk klein.' },
        ],
        solution: [
          'Veel stukken: kleine stukken. 1/8 is het kleinst.',
          'Weinig stukken: grote stukken. 1/2 is het grootst.',
        ],
      },
    ),
    right: { type: 'order', order: ['1/8', '1/4', '1/3', '1/2'] },
    wrong: { type: 'order', order: ['1/2', '1/3', '1/4', '1/8'] },
  },
  {
    item: item(
      'match',
      {
        type: 'match',
        left: [
          { id: 'l1', text: 'de helft' },
          { id: 'l2', text: 'een vierde' },
          { id: 'l3', text: 'drie vierde' },
        ],
        right: [
          { id: '1/2', text: [{ fraction: ['1', '2'] }] },
          { id: '1/4', text: [{ fraction: ['1', '4'] }] },
          { id: '3/4', text: [{ fraction: ['3', '4'] }] },
          { id: '4/3', text: [{ fraction: ['4', '3'] }] },
        ],
        pairs: { l1: '1/2', l2: '1/4', l3: '3/4' },
      },
      {
        prompt: 'Wat hoort bij elkaar?',
        right: 'Het aantal stukken staat boven, de naam van het stuk onder de streep.',
        wrong: [{ answer: 'l3=4/3', feedback: 'Vierden: dat getal komt onder de streep.' }],
        solution: ['De helft is 1/2.', 'Een vierde is 1/4, drie vierde is 3/4.'],
      },
    ),
    right: { type: 'match', pairs: { l1: '1/2', l2: '1/4', l3: '3/4' } },
    wrong: { type: 'match', pairs: { l1: '1/2', l2: '1/4', l3: '4/3' } },
  },
  {
    item: item(
      'sort',
      {
        type: 'sort',
        groups: [
          { id: 'less', text: 'kleiner dan een half' },
          { id: 'more', text: 'groter dan een half' },
        ],
        cards: [
          { id: '1/4', text: [{ fraction: ['1', '4'] }], group: 'less' },
          { id: '2/3', text: [{ fraction: ['2', '3'] }], group: 'more' },
          { id: '3/8', text: [{ fraction: ['3', '8'] }], group: 'less' },
          { id: '4/5', text: [{ fraction: ['4', '5'] }], group: 'more' },
        ],
      },
      {
        prompt: 'Sorteer de breuken.',
        right: 'Is de teller meer dan de helft van de noemer, dan is de breuk groter dan een half.',
        wrong: [{ answer: '3/8=more', feedback: 'De helft van 8 is 4. Is 3 meer of minder dan 4?' }],
        solution: ['Kijk naar de helft van de noemer.', 'Is de teller kleiner, dan is de breuk kleiner dan een half.'],
      },
    ),
    right: { type: 'sort', pairs: { '1/4': 'less', '2/3': 'more', '3/8': 'less', '4/5': 'more' } },
    wrong: { type: 'sort', pairs: { '1/4': 'less', '2/3': 'more', '3/8': 'more', '4/5': 'more' } },
  },
  {
    item: item(
      'select',
      {
        type: 'select',
        tokens: [
          'Gisteren ',
          { id: 'w1', text: 'wilde', correct: true },
          ' ',
          { id: 'w2', text: 'Amir' },
          ' een ',
          { id: 'w3', text: 'brief' },
          ' ',
          { id: 'w4', text: 'schrijven' },
          '.',
        ],
      },
      {
        prompt: 'Tik de persoonsvorm aan.',
        right: 'Zet de zin in een andere tijd: het woord dat verandert, is de persoonsvorm.',
        wrong: [{ answer: 'w4', feedback: 'Zet de zin in een andere tijd. Welk woord verandert?' }],
        solution: ['Nu wil Amir een brief schrijven.', 'Wil is veranderd: wilde is de persoonsvorm.'],
      },
    ),
    right: { type: 'select', chosen: ['w1'] },
    wrong: { type: 'select', chosen: ['w4'] },
  },
];
