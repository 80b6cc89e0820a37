import type { FactOf } from '@leerspoor/engine';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import '../../src/define/practice.js';
import type { FactEvent } from '../../src/practice/fact-event.js';
import type { LeerspoorPractice } from '../../src/practice/practice.js';
import type { ProblemEvent } from '../../src/practice/problem-event.js';
import { drawn } from '../drawn.js';
import { packOf } from './pack.js';

const open = (attributes: {
  pack?: unknown;
  pupil?: string;
  assignment?: unknown;
  scheme?: string;
}): Promise<LeerspoorPractice> =>
  fixture(
    html`<leerspoor-practice
      lang="nl"
      store="memory"
      scheme=${attributes.scheme ?? 'light'}
      pupil=${attributes.pupil ?? 'p1'}
      .pack=${attributes.pack ?? packOf()}
      .assignment=${attributes.assignment}
    ></leerspoor-practice>`,
  );

const see = async (element: LeerspoorPractice, selector: string): Promise<HTMLElement> => {
  await until(
    () => element.shadowRoot!.querySelector(selector),
    () => selector,
  );
  return element.shadowRoot!.querySelector<HTMLElement>(selector)!;
};

const straightOn = { without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] };

describe('<leerspoor-practice>', () => {
  // the first of all: no way of answering is here yet
  it('draws a task in one go with what it is answered in', async () => {
    const element = await open({ pupil: 'k1', assignment: straightOn });
    const root = element.shadowRoot!;
    const isHereAtOnce = await new Promise<boolean>((resolve) => {
      const observer = new MutationObserver(() => {
        const type = root.querySelector('leerspoor-item')?.item?.interaction.type;
        if (type) resolve(customElements.get(`leerspoor-${type}`) !== undefined);
      });
      observer.observe(root, { childList: true, subtree: true });
    });
    expect(isHereAtOnce).to.equal(true);
  });

  it('fetches no file of items that it was given', async () => {
    const element = await open({ pack: { ...packOf(), files: { g1: 'asked-in-vain.json' } }, assignment: straightOn });
    await see(element, 'leerspoor-item');
    await element.export(); // the lesson has begun by then
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('asked-in-vain'));
    expect(asked).to.deep.equal([]);
  });

  it('tells the page every fact as an event of its own, with the fact in it', async () => {
    const facts: string[] = [];
    const element = await open({ pupil: '' });
    element.addEventListener('leerspoor-session-started', ({ fact }) => facts.push(fact.type));
    const presented = oneEvent<FactEvent<FactOf<'item.presented'>>>(element, 'leerspoor-item-presented');
    element.assignment = { without: straightOn.without as never };
    element.pupil = 'k3';
    expect((await presented).fact).to.include({ type: 'item.presented', pupil: 'k3', goal: 'g1' });
    expect(facts).to.deep.equal(['session.started']);
    await see(element, 'leerspoor-item');
    expect(element.phase).to.be.a('string');
    expect(element.leerstatus).to.have.property('estimate');
  });

  it('asks who is practising when no pupil is given, and merges no two children', async () => {
    const element = await open({ pupil: '' });
    const who = await see(element, 'leerspoor-who');
    await until(() => who.shadowRoot?.querySelectorAll('button').length === 2);
    await expect(element).to.be.accessible();
    const ways = [...who.shadowRoot!.querySelectorAll('button')];
    ways.find(({ textContent }) => textContent.includes('Ik ben nieuw'))!.click();
    await until(() => who.shadowRoot!.querySelectorAll('.code li').length === 3);
    await expect(element).to.be.accessible();
    const press = async (name: string): Promise<void> => {
      const named = (one: Element): boolean => [one.textContent.trim(), one.getAttribute('aria-label')].includes(name);
      (await until(() => [...who.shadowRoot!.querySelectorAll('button')].find(named))).click();
    };
    await press('Ik was hier al'); // "new" was a mistake: the way back
    await press('peer');
    await press('huis');
    await until(() => who.shadowRoot!.querySelectorAll('.so svg').length === 2); // for who does not read yet
    await expect(element).to.be.accessible();
    await press('Ik ben nieuw');
    (await until(() => who.shadowRoot!.querySelector<HTMLElement>('.primary'))).click();
    expect(element.pupil).to.match(/^code-\w+-\w+-\w+$/);
  });

  for (const [what, pack] of [
    ['not a pack', { hello: 1 }],
    ['null', null],
    ['a pack with a wrong goal', { ...packOf(), goals: [{ id: 7 }] }],
  ] as const)
    it(`says calmly that it cannot open ${what}, tells the page why, and lives on`, async () => {
      const element = document.createElement('leerspoor-practice');
      Object.assign(element, { lang: 'nl', pupil: 'p1', store: 'memory', pack });
      const problem = oneEvent<ProblemEvent>(element, 'leerspoor-error');
      document.body.append(element);
      const { about, message, issues } = await problem;
      expect(about).to.equal('pack');
      expect(message).to.be.a('string').and.not.equal('');
      expect(issues.length).to.be.greaterThan(0);
      await see(element, '.quiet-screen');
      await expect(element).to.be.accessible();
      element.remove();
    });

  it('says that a pack cannot be fetched', async () => {
    const element = document.createElement('leerspoor-practice');
    Object.assign(element, { lang: 'nl', pupil: 'p1', store: 'memory', src: '/nowhere/pack.json' });
    const problem = oneEvent<ProblemEvent>(element, 'leerspoor-error');
    document.body.append(element);
    expect((await problem).message).to.contain('/nowhere/pack.json');
    element.remove();
  });

  it('leaves an unsound assignment out, says so, and goes on', async () => {
    const element = document.createElement('leerspoor-practice');
    Object.assign(element, {
      lang: 'nl',
      pupil: 'p1',
      store: 'memory',
      pack: packOf(),
      assignment: '{"minutes": "many"}',
    });
    const problem = oneEvent<ProblemEvent>(element, 'leerspoor-error');
    document.body.append(element);
    expect((await problem).about).to.equal('assignment');
    await until(() => element.phase);
    element.remove();
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible on the goal screen, at a task and in a pause, ${scheme}`, async () => {
      const element = await open({ scheme, assignment: { without: ['activating'] } });
      await see(element, 'leerspoor-estimate');
      await drawn(element);
      await expect(element).to.be.accessible();
      const task = await open({ scheme, assignment: straightOn });
      await see(task, 'leerspoor-item');
      await drawn(task);
      await expect(task).to.be.accessible();
      await until(() => {
        task.pause();
        return task.shadowRoot!.querySelector('.quiet-screen');
      });
      await drawn(task);
      await expect(task).to.be.accessible();
    });

  it('gives all facts, and forgets them', async () => {
    const element = await open({ assignment: straightOn });
    await see(element, 'leerspoor-item');
    const text = await element.export();
    expect(JSON.parse(text)).to.have.property('0').that.includes({ type: 'session.started' });
    await element.forget();
    await see(element, 'leerspoor-item');
    const facts = [];
    for await (const fact of element.facts()) facts.push(fact);
    expect(facts.every(({ seq }, i) => seq === i + 1)).to.equal(true);
  });
});
