import type { Text } from '@leerspoor/content';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { nl } from '../../src/locales/nl.js';
import { renderText } from '../../src/text/render.js';
import type { WordEvent } from '../../src/text/word-event.js';

const shown = (text: Text): Promise<HTMLElement> =>
  fixture(html`<p>${renderText(text, { numbers: nl.numbers, base: 'https://school.example/packs/breuken/' })}</p>`);

describe('text on the screen', () => {
  it('shows a fraction stacked, in MathML, and says it in words', async () => {
    const element = await shown(['Hoeveel is ', { fraction: ['3', '4'] }, '?']);
    const fraction = element.querySelector('mfrac')!;
    expect(fraction.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
    expect([...fraction.children].map((child) => child.textContent)).to.deep.equal(['3', '4']);
    expect(element.querySelector('.sr')).to.have.trimmed.text('drie vierden');
    expect(element.querySelector('math')).to.have.attribute('aria-hidden', 'true');
  });

  it('keeps a sum together, so that no line breaks inside it', async () => {
    const half = { fraction: ['1', '2'] as const };
    const element = await shown(['Noor rekent: "', half, ' + ', half, ' = 1." Klopt ', half, ' ook: 3 + 4 = ?']);
    const sums = [...element.querySelectorAll('.sum')];
    expect(sums.map((sum) => sum.querySelectorAll('mfrac').length)).to.deep.equal([2, 0]);
    expect(sums[0]!.textContent).to.match(/^".* = 1\."$/s);
    expect(sums[1]!.textContent).to.equal('3 + 4 = ?');
    expect(element.textContent).to.contain('Klopt ').and.to.contain(' ook: 3 + 4');
  });

  it('shows the whole before its fraction', async () => {
    const element = await shown([{ fraction: ['1', '2'], whole: '2' }]);
    expect(element.querySelector('math')!.textContent).to.equal('212');
    expect(element.querySelector('mrow')!.children).to.have.length(2);
  });

  it('shows HTML in a pack as the characters it is made of', async () => {
    const element = await shown(['<img src=x onerror=alert(1)>', { strong: '<script>' }]);
    expect(element.querySelector('img, script')).to.equal(null);
    expect(element.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  it('finds an image beside its pack', async () => {
    const element = await shown([{ image: 'media/appel.svg', alt: 'een appel' }]);
    expect(element.querySelector('img')!.src).to.equal('https://school.example/packs/breuken/media/appel.svg');
    expect(element.querySelector('img')!.alt).to.equal('een appel');
  });

  it('asks for the meaning of a word that is tapped', async () => {
    const element = await shown(['De ', { word: 'noemer', text: 'noemer' }]);
    setTimeout(() => element.querySelector('button')!.click());
    const event = await oneEvent<WordEvent>(element, 'leerspoor-word');
    expect(event.word).to.equal('noemer');
  });
});
