import { expect, fixture, html } from '@open-wc/testing';
import { samples } from '../../../../demo/gallery-items.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import { fieldOf, types } from './opened.js';
import '../../src/define/item.js';

const WIDTH = 320;

/** What sticks out of its box, by its first characters; a screen reader's own words take no room. */
function sticksOut(box: Element): readonly string[] {
  const { left, right } = box.getBoundingClientRect();
  const out = (element: Element): boolean => {
    const at = element.getBoundingClientRect();
    return at.width > 1 && (at.left < left - 1 || at.right > right + 1);
  };
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(box)
    .filter((one) => out(one) && !one.closest('.sr, svg'))
    .map((one) => one.outerHTML.slice(0, 90));
}

describe('letters twice as large, on 320 px', () => {
  beforeEach(() => (document.documentElement.style.fontSize = '200%'));
  afterEach(() => (document.documentElement.style.fontSize = ''));

  for (const dir of ['ltr', 'rtl'])
    for (const type of types)
      it(`${type} keeps within the page, ${dir}`, async () => {
        const { item } = samples.find((sample) => sample.item.interaction.type === type)!;
        const box = await fixture<HTMLElement>(
          html`<main dir=${dir} style="inline-size: ${WIDTH}px; overflow: auto">
            <leerspoor-item lang="nl" .item=${item} .help=${['plan']}></leerspoor-item>
          </main>`,
        );
        await fieldOf(box.querySelector<LeerspoorItem>('leerspoor-item')!);
        expect(sticksOut(box)).to.deep.equal([]);
        expect(box.scrollWidth).to.be.at.most(WIDTH);
      });
});
