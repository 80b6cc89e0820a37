import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Fact } from '@leerspoor/engine';
import '@leerspoor/elements/define/class.js';
import type { LeerspoorClass, OverruleEvent } from '@leerspoor/elements/class.js';
import { click, press } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/lesson.js';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import { invented, src, stuckOn } from './pupils.js';

const at = Date.UTC(2026, 2, 2, 12);
const names = { amir: 'Amir', noor: 'Noor', tom: 'Tom' };

async function screen(facts: unknown, more: Partial<LeerspoorClass> = {}): Promise<LeerspoorClass> {
  localStorage.clear();
  const element = await fixture<LeerspoorClass>(
    html`<leerspoor-class lang="nl" .facts=${facts} .names=${names} .at=${at} .src=${src}></leerspoor-class>`,
  );
  Object.assign(element, more);
  await until(
    () => element.overview && !element.reading && element.shadowRoot?.querySelector('.roster, .empty, .troubles'),
  );
  await element.updateComplete;
  return element;
}
const find = (element: LeerspoorClass, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const textOf = (element: LeerspoorClass, selector: string): string =>
  find(element, selector).textContent.replace(/\s+/g, ' ').trim();

describe('the screen of the teacher', () => {
  it('passes axe, with a class and with a pupil open', async () => {
    const element = await screen([...(await stuckOn('BR7', 'amir')), ...(await invented(2)).flat()]);
    await expect(element).to.be.accessible();
    find(element, '.board [data-pupil=amir]').click();
    await until(() => find(element, 'dialog').hasAttribute('open'));
    find(element, 'dialog .primary').click();
    await element.updateComplete;
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

  it('tells the host who decided what, waits for the lesson, shows it in force, and takes it back', async () => {
    const log = await stuckOn('BR7', 'amir');
    const element = await screen(log, { teacher: 'juf An' });
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await until(() => find(element, 'dialog[open] [data-do=assign]'));
    setTimeout(() => find(element, '[data-do=assign]').click());
    const event = await oneEvent<OverruleEvent>(element, 'leerspoor-class-overrule');
    expect(event).to.deep.include({ pupil: 'amir', pack: 'breuken', by: 'juf An', at });
    expect(event.overrule).to.deep.include({ do: 'assign', goal: 'BR7' });
    await element.updateComplete;
    expect(textOf(element, '.in-force')).to.include('wacht op de les');
    const place = { ...log[0]!, id: 'o', seq: 99, time: at, type: 'teacher.overruled', by: 'juf An' };
    element.receive({ ...place, overrule: event.overrule } as unknown as Fact);
    await until(() => find(element, '.in-force [data-do=withdraw]'));
    expect(textOf(element, '.in-force')).to.include('juf An');
    setTimeout(() => find(element, '.in-force [data-do=withdraw]').click());
    const back = await oneEvent<OverruleEvent>(element, 'leerspoor-class-overrule');
    expect(back.overrule).to.deep.equal({ do: 'withdraw', id: (event.overrule as { id: string }).id });
  });

  it('tells the host of each decision that a teacher can take, with an id to take it back by', async () => {
    const log = await stuckOn('BR7', 'amir');
    const last = log.filter((fact) => fact.type === 'item.answered').at(-1)!;
    const wanted = {
      assign: { do: 'assign', goal: 'BR7' },
      skip: { do: 'skip', goal: 'BR7' },
      lock: { do: 'lock', goal: 'BR7' },
      master: { do: 'master', goal: 'BR7' },
      seen: { do: 'observe', goal: 'BR7', mastered: true },
      unseen: { do: 'observe', goal: 'BR7', mastered: false },
      basis: { do: 'track', goal: 'BR7', track: 'basis' },
      herhaling: { do: 'track', goal: 'BR7', track: 'herhaling' },
      verrijking: { do: 'track', goal: 'BR7', track: 'verrijking' },
      exclude: { do: 'exclude', item: last.item },
      convergent: { do: 'policy', policy: 'convergent' },
      divergent: { do: 'policy', policy: 'divergent' },
      choice: { do: 'policy', policy: 'choice' },
    };
    const element = await screen(log, { teacher: 'juf An' });
    const heard: OverruleEvent[] = [];
    element.addEventListener('leerspoor-class-overrule', (event) => heard.push(event));
    find(element, '[data-goal=BR7] .urgent .chip').click();
    await until(() => find(element, 'dialog[open] .overruling'));
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.overruling .row [data-do]')];
    expect(buttons.map(({ dataset }) => dataset['do'])).to.deep.equal(Object.keys(wanted));
    for (const [i, overrule] of Object.values(wanted).entries()) {
      buttons[i]!.click();
      expect(heard[i]).to.deep.include({ pupil: 'amir', pack: 'breuken', by: 'juf An', at });
      expect(heard[i]!.overrule).to.deep.include(overrule);
    }
    const ids = heard.map(({ overrule }) => overrule.id);
    expect(new Set(ids).size, 'ids of their own').to.equal(heard.length);
    // the lesson writes them down: all are in force, and each is taken back by its id
    const place = { ...log[0]!, time: at, type: 'teacher.overruled', by: 'juf An' };
    const written = heard.map(({ overrule }, i) => ({ ...place, id: `o${i}`, seq: log.length + 1 + i, overrule }));
    element.receive(written as unknown as readonly Fact[]);
    const back = await until(() => {
      const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.in-force [data-do=withdraw]')];
      return all.length > 0 && !textOf(element, '.in-force').includes('wacht') && all;
    });
    const from = heard.length;
    for (const button of back) button.click();
    const withdrawn = heard.slice(from).map(({ overrule }) => overrule);
    expect(withdrawn.map((overrule) => overrule.do)).to.deep.equal(back.map(() => 'withdraw'));
    for (const { id } of withdrawn) expect(ids).to.include(id);
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
      for (const button of element.shadowRoot!.querySelectorAll<HTMLElement>('.overruling .row [data-do]'))
        button.click();
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
