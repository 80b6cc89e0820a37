import type { Text } from '@leerspoor/content';
import { expect } from '@open-wc/testing';
import { nl } from '../../src/locales/nl.js';
import { speakable } from '../../src/text/speakable.js';

const cases: readonly (readonly [Text, string])[] = [
  ['Welk deel is gekleurd?', 'Welk deel is gekleurd?'],
  ['1/4 + 2/4 = ?', 'één vierde plus twee vierden is hoeveel'],
  ['Hoeveel is 3/4 van 20?', 'Hoeveel is drie vierden van 20?'],
  [['Bij welke letter hoort ', { fraction: ['6', '9'] }, '?'], 'Bij welke letter hoort zes negenden?'],
  ['Nu: Yusuf … de eerste ronde.', 'Nu: Yusuf … de eerste ronde.'],
  ['? + 3 = 5', 'hoeveel plus 3 is 5'],
  ['1 3/5', 'een en drie vijfden'],
  ['1/2', 'een half'],
  ['1/9', 'één negende'],
  ['3/9', 'drie negenden'],
  ['3/2', 'drie halven'],
  ['7/100', 'zeven 100sten'],
  ['7 − 3', '7 min 3'],
  ['3 × 5', '3 keer 5'],
  ['het doe-boek', 'het doe-boek'],
  [[{ fraction: ['3', '4'] }, ' of ', { fraction: ['5', '6'] }], 'drie vierden of vijf zesden'],
  [[{ fraction: ['1', '2'], whole: '2' }], 'twee en een half'],
  [[{ fraction: ['?', '4'] }], 'hoeveel op vier'],
  [['Vul in (', { em: 'werken' }, '): hij ', { strong: 'werkt' }, '.'], 'Vul in ( werken ): hij werkt.'],
  [
    [
      {
        math: {
          tag: 'mfrac',
          children: [
            { tag: 'mn', text: '3' },
            { tag: 'mn', text: '4' },
          ],
        },
      },
    ],
    'drie vierden',
  ],
  [
    [
      {
        math: {
          tag: 'mrow',
          children: [
            { tag: 'mn', text: '3' },
            { tag: 'mo', text: '−' },
            { tag: 'mn', text: '1' },
          ],
        },
      },
    ],
    'drie min een',
  ],
  [[{ image: 'appel.svg', alt: 'een appel' }], 'een appel'],
  [[{ word: 'noemer', text: 'noemer' }], 'noemer'],
];

describe('text as a voice says it', () => {
  for (const [text, said] of cases)
    it(`says ${JSON.stringify(text)} as "${said}"`, () => {
      expect(speakable(text, nl.numbers)).to.equal(said);
    });
});
