import type { Plan } from '@leerspoor/content';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/plan.js';
import type { LeerspoorPlan } from '../../src/plan/plan.js';

/** What an A5 page has between its margins of 12 mm, in CSS pixels. */
const [width, height] = [(148 - 24) * (96 / 25.4), (210 - 24) * (96 / 25.4)];

const long: Plan = {
  kind: 'plan',
  id: 'p',
  steps: Array.from({ length: 5 }, (_, n) => ({
    text: `Kijk goed naar de noemers en zeg wat je ziet, deel ${n + 1}.`,
    pictogram: 'look',
    worked: 'De noemers zijn allebei {n}, dus de stukken zijn even groot.',
    example: { n: '4' },
  })),
};

describe('the plan on paper', () => {
  const print = window.print.bind(window);
  afterEach(() => {
    window.print = print;
    dispatchEvent(new Event('afterprint'));
  });

  it('is one A5 card with every step, whatever is open on the screen, and leaves the page as it was', async () => {
    const element = await fixture<LeerspoorPlan>(
      html`<leerspoor-plan lang="nl" card-title="breuken optellen" .plan=${long} .blank=${3}></leerspoor-plan>`,
    );
    let printed = 0;
    window.print = () => (printed += 1);
    const sheets = document.adoptedStyleSheets.length;
    await element.print();
    expect(printed).to.equal(1);
    const card = document.querySelector('leerspoor-card')!;
    expect(card.renderRoot.querySelectorAll('li').length).to.equal(5);
    expect(card.renderRoot.textContent).to.contain('De noemers zijn allebei 4');
    Object.assign(card.style, { display: 'block', width: `${width}px` });
    expect(card.getBoundingClientRect().height).to.be.at.most(height);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('leerspoor-card')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });
});
