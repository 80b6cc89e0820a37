import { expect, fixture, html } from '@open-wc/testing';
import { a11ySnapshot, emulate, itInChromium, resize, screenshot } from './page.js';

const matches = (query: string): boolean => matchMedia(query).matches;

describe('the page can be made to be', () => {
  it('as narrow as a tablet held upright and as wide as a board', async () => {
    await resize(600, 700);
    expect([innerWidth, innerHeight]).to.deep.equal([600, 700]);
    await resize(1200, 800);
    expect([innerWidth, innerHeight]).to.deep.equal([1200, 800]);
  });

  itInChromium('as narrow as a telephone', async () => {
    await resize(320, 640);
    expect(innerWidth).to.equal(320);
  });

  itInChromium('dark, still and in forced colours', async () => {
    await emulate({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
    expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
    expect(matches('(prefers-reduced-motion: reduce)')).to.equal(true);
    await emulate({ 'forced-colors': 'active' });
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-color-scheme: dark)')).to.equal(false);
  });

  itInChromium('asked what a screen reader hears, and for a picture', async () => {
    await fixture(html`<button>Hallo</button>`);
    const tree = await a11ySnapshot({ selector: 'button' });
    expect(tree).to.include({ role: 'button', name: 'Hallo' });
    await screenshot('hello');
  });
});
