import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '@leerspoor/elements/define/class.js';
import { click, press } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/lesson.js';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import { drawn } from '../drawn.js';
import { invented, stuckOn } from './pupils.js';
import { at, find, screen, textOf } from './screen.js';

describe('the screen of the teacher', () => {
  it('passes axe, with a class and with a pupil open', async () => {
    const element = await screen([...(await stuckOn('BR7', 'amir')), ...(await invented(2)).flat()]);
    await expect(element).to.be.accessible();
    find(element, '.board [data-pupil=amir]').click();
    await until(() => find(element, 'dialog').hasAttribute('open'));
    find(element, 'dialog .primary').click();
    await until(() => element.shadowRoot!.querySelector('.answers small [lang]')); // the tasks come after their answers
    await drawn(element);
    await expect(element).to.be.accessible();
  });

  it('says without a click who needs help with BR7, with one why, with two the answers', async () => {
    const element = await screen([...(await stuckOn('BR7', 'amir')), ...(await stuckOn('BR4', 'noor'))]);
    expect(textOf(element, '[data-goal=BR7] .urgent')).to.equal('Amir');
    expect(textOf(element, '[data-goal=BR4] .urgent')).to.equal('Noor');
    await click(find(element, '[data-goal=BR7] .urgent .chip'));
    await until(() => find(element, 'dialog[open] .why'));
    expect(textOf(element, 'dialog .why')).to.include('Vastgelopen');
    expect(textOf(element, 'dialog .why')).to.include('Telt tellers én noemers op');
    expect(textOf(element, 'dialog .why')).to.include('Laatst nog niet juist: 3/8 (10×).');
    await click(find(element, 'dialog .primary'));
    await until(() => find(element, '.answers'));
    expect(find(element, '.answers').querySelectorAll('tbody tr').length).to.equal(12);
    expect(textOf(element, '.answers tbody tr')).to.include('3/8');
  });

  it('works with the keyboard alone: to a name, into the page, and back to the name', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    find(element, '[data-goal=BR7] .urgent .chip').focus();
    await press('Enter');
    await until(() => find(element, 'dialog[open]'));
    await press('Escape');
    await until(() => !find(element, 'dialog').hasAttribute('open'));
    await until(() => element.shadowRoot!.activeElement?.getAttribute('data-pupil') === 'amir');
  });

  it('gives a pupil without facts a place of their own: no data, no zero', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    const tom = element.overview!.pupils.find(({ pupil }) => pupil === 'tom')!;
    expect(new Set(tom.standings.map(({ standing }) => standing))).to.deep.equal(new Set(['unknown']));
    expect(textOf(element, '.roster')).to.include('Tom');
  });

  it('follows a class live, without a reload', async () => {
    const element = await screen([]);
    expect(element.shadowRoot!.querySelector('.urgent')).to.equal(null);
    for (const fact of await stuckOn('BR7', 'amir')) element.receive(fact);
    await until(() => element.shadowRoot!.querySelector('[data-goal=BR7] .urgent'));
  });

  it('takes facts from a source that comes in pieces', async () => {
    const log = await stuckOn('BR7', 'amir');
    const pieces = async function* () {
      yield log.slice(0, 4);
      await aTimeout(0);
      yield log.slice(4);
    };
    expect(textOf(await screen(pieces()), '[data-goal=BR7] .urgent')).to.equal('Amir');
  });

  it('lets no name of a pupil into a fact, an address, a request or an event', async () => {
    const name = 'Zonneschijn';
    const said: unknown[] = [];
    const ask = window.fetch.bind(window);
    window.fetch = (...asked) => {
      said.push(asked);
      return ask(...asked);
    };
    try {
      const log = await stuckOn('BR7', 'amir');
      const element = await screen(log, { names: { amir: name } });
      for (const type of ['overrule', 'attention', 'groups'] as const)
        element.addEventListener(`leerspoor-class-${type}`, (event) => said.push(Object.entries(event)));
      expect(textOf(element, '[data-goal=BR7] .urgent')).to.equal(name);
      await element.updateComplete;
      find(element, '.roster .help').click();
      find(element, '[data-goal=BR7] .urgent .chip').click();
      await until(() => find(element, 'dialog[open] .overruling'));
      find(element, 'dialog .primary').click();
      await until(() => find(element, '.answers'));
      for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.choices [data-do]')) button.click();
      expect(said.length, 'there was something to look at').to.be.greaterThan(14);
      const asked = performance.getEntriesByType('resource').map((entry) => decodeURIComponent(entry.name));
      expect(JSON.stringify([said, log, asked, location.href, document.cookie])).not.to.include(name);
      expect(JSON.stringify(element.overview)).not.to.include(name);
    } finally {
      window.fetch = ask;
    }
  });

  it('logs a helped pupil with one tap, and remembers it in this browser alone', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    const tap = element.shadowRoot!.querySelector<HTMLElement>('.roster [data-pupil=amir] .help')!;
    setTimeout(() => tap.click());
    const { attention } = await oneEvent<Event & { attention: unknown }>(element, 'leerspoor-class-attention');
    expect(attention).to.deep.include({ pupil: 'amir', at });
    await until(() => element.overview?.pupils.find(({ pupil }) => pupil === 'amir')?.time.helped === 1);
    expect(localStorage.getItem('leerspoor-class:breuken')).to.include('amir');
    setTimeout(() => tap.click());
    const back = await oneEvent<Event & { attention: unknown; withdrawn: boolean }>(
      element,
      'leerspoor-class-attention',
    );
    expect(back).to.deep.include({ attention, withdrawn: true });
    await until(() => element.overview?.pupils.find(({ pupil }) => pupil === 'amir')?.time.helped === 0);
  });

  it('hides every name', async () => {
    const element = await screen(await stuckOn('BR7', 'amir'));
    element.hideNames = true;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.include('Amir');
    expect(textOf(element, '[data-goal=BR7] .urgent')).to.match(/^Leerling \d$/);
  });

  itInChromium('keeps in forced colours and on a screen of 360 px what there is to read', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.setProperty('inline-size', '360px');
    const element = await screen(await stuckOn('BR7', 'amir'));
    box.append(element);
    await emulate({ 'forced-colors': 'active' });
    await until(() => element.overview);
    expect(element.scrollWidth).to.be.at.most(360);
    expect(find(element, '[data-goal=BR7] .urgent').getBoundingClientRect().width).to.be.greaterThan(0);
    await emulate({});
  });
});
