// Each element of the page "Every element", alive: what a page gives it stands in its place.
import '@leerspoor/elements/define/example.js';
import '@leerspoor/elements/define/figure.js';
import '@leerspoor/elements/define/item.js';
import '@leerspoor/elements/define/plan.js';
import { given } from './given.js';

for (const place of document.querySelectorAll<HTMLElement>('[data-element]')) {
  const tag = place.dataset['element']!;
  const gift = given[tag];
  if (!gift) place.remove();
  else
    place.append(
      Object.assign(document.createElement(tag), { lang: 'nl', contentLang: 'nl', [gift.property]: gift.value }),
    );
}
