import { starter } from '@leerspoor/cli/author';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { Desk } from '../../demo/author/desk.js';
import { made } from '../../demo/author/gather.js';
import { page } from '../../demo/author/page.js';

/** The page's own styles, gone when the test is. */
const styled = async (name: string): Promise<HTMLLinkElement> => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/demo/${name}.css` });
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
  return link;
};

describe('the page of an author, for everyone', () => {
  it('is accessible before anything is given, with faults, and with items', async () => {
    const links = [await styled('demo'), await styled('author')];
    const root = document.body.appendChild(Object.assign(document.createElement('main'), { id: 'author' }));
    const desk = new Desk(() => render(page(desk), root));
    render(page(desk), root);
    await expect(root).to.be.accessible();
    const good = starter('proef');
    await desk.take(made({ ...good, 'dubbel.yaml': good['dubbel.yaml']!.replace('van {n}?', 'van {m}?') }));
    await expect(root).to.be.accessible();
    await desk.take(made(good));
    await expect(root).to.be.accessible();
    for (const one of [root, ...links]) one.remove();
  });
});
