// Each element of the page "Every element", alive: what a page gives it stands in its place.
import { samples } from '../../demo/gallery-items.js';
import '@leerspoor/elements/define/example.js';
import '@leerspoor/elements/define/figure.js';
import '@leerspoor/elements/define/item.js';
import '@leerspoor/elements/define/plan.js';

const { item } = samples.find(({ item }) => item.interaction.type === 'fraction')!;

const given: Readonly<Record<string, object>> = {
  'leerspoor-item': { item },
  'leerspoor-figure': { figure: { figure: 'strip', parts: 5, shaded: 2 } },
  'leerspoor-plan': {
    plan: {
      kind: 'plan',
      id: 'plan',
      steps: [
        { text: 'Tel alle stukken.', worked: 'Er zijn 5 stukken.' },
        { text: 'Tel de gekleurde stukken.', worked: 'Er zijn er 2 gekleurd.' },
      ],
    },
  },
  'leerspoor-example': {
    example: {
      kind: 'example',
      id: 'e',
      task: 'Wat is het dubbel van 6?',
      lines: [{ text: '6 en nog eens 6.' }, { text: '6 + 6 = 12.' }],
    },
  },
};

for (const place of document.querySelectorAll<HTMLElement>('[data-element]')) {
  const tag = place.dataset['element']!;
  const properties = given[tag];
  if (properties)
    place.append(Object.assign(document.createElement(tag), { lang: 'nl', contentLang: 'nl' }, properties));
  else place.remove();
}
