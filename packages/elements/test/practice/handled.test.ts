// What a page may do to the element of a lesson, on purpose or not: each has a defined result.
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import type { LeerspoorPractice } from '../../src/practice/practice.js';
import type { ProblemEvent } from '../../src/practice/problem-event.js';
import { memoryStore } from '@leerspoor/store/memory';
import { packOf } from './pack.js';

const straightOn = { without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] } as const;
const given = { lang: 'nl', pupil: 'p1', assignment: straightOn };

const itemOf = (element: Element): Promise<LeerspoorItem> =>
  until(() => element.shadowRoot?.querySelector<LeerspoorItem>('leerspoor-item'));

const problemOf = (element: HTMLElement): Promise<ProblemEvent> =>
  new Promise((resolve) => element.addEventListener('leerspoor-error', resolve, { once: true }));

const open = async (more: object): Promise<LeerspoorPractice> => {
  await import('../../src/define/practice.js');
  const element = Object.assign(document.createElement('leerspoor-practice'), given, more);
  document.body.append(element);
  return element;
};

describe('the element of a lesson, whatever a page does to it', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const left of document.querySelectorAll('leerspoor-practice')) left.remove();
  });

  for (const [what, src, sentence] of [
    ['is not there', '/not/there.json', /404/],
    ['is a page of HTML', '/test/pages/host.html', /JSON|HTML/],
  ] as const)
    it(`a pack that ${what}: a calm screen with a way on, and a sentence for the page`, async () => {
      await import('../../src/define/practice.js');
      const element = Object.assign(document.createElement('leerspoor-practice'), given, { src, store: 'memory' });
      const problem = problemOf(element);
      document.body.append(element);
      expect((await problem).message).to.match(sentence);
      expect(await until(() => element.shadowRoot?.querySelector('[part~=message] button'))).to.exist;
    });

  it('moved in the page: the lesson goes on at the same item', async () => {
    const element = await open({ pack: packOf(), store: memoryStore() });
    const { item } = await itemOf(element);
    const place = await fixture<HTMLElement>('<div></div>');
    place.append(element);
    await until(() => element.shadowRoot?.querySelector<LeerspoorItem>('leerspoor-item')?.item?.id === item!.id);
  });

  it('removed in the middle of a lesson, and put back: it goes on there', async () => {
    const element = await open({ pack: packOf(), store: memoryStore() });
    const { item } = await itemOf(element);
    element.remove();
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector<LeerspoorItem>('leerspoor-item')?.item?.id === item!.id);
  });

  for (const [what, stands] of [
    ['before anything stood', () => true],
    ['at the first task', itemOf],
    [
      'in the middle of it',
      (element: Element) =>
        until(() => element.shadowRoot?.querySelector('leerspoor-help-row')?.shadowRoot?.querySelector('button')),
    ],
  ] as const)
    it(`removed ${what}, and another of the same pupil put there: no other tab is in its way`, async () => {
      const pupil = `handled-${String(Math.random()).slice(2)}`;
      const element = await open({ pack: packOf(), pupil, store: 'local' });
      await stands(element);
      element.remove();
      const next = await open({ pack: packOf(), pupil, store: 'local' });
      await itemOf(next);
      await next.forget();
    });

  it('made by innerHTML, and given its pack afterwards', async () => {
    await import('../../src/define/practice.js');
    const place = await fixture<HTMLElement>('<div></div>');
    place.innerHTML = '<leerspoor-practice lang="nl" pupil="p1" store="memory"></leerspoor-practice>';
    const element = place.querySelector('leerspoor-practice')!;
    Object.assign(element, { assignment: straightOn, pack: packOf() });
    await itemOf(element);
  });

  it('before it has a pack it waits, empty, and says nothing', async () => {
    const element = await open({ store: 'memory' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('leerspoor-item')).to.equal(null);
    element.pack = packOf();
    await itemOf(element);
  });

  it('defined once more: the first definition stays', async () => {
    const { define } = await import('../../src/define/define.js');
    await import('../../src/define/practice.js');
    const first = customElements.get('leerspoor-practice');
    define('leerspoor-practice', class extends HTMLElement {});
    expect(customElements.get('leerspoor-practice')).to.equal(first);
  });

  it('upgraded late: what was set before counts', async () => {
    const { LeerspoorPractice } = await import('../../src/practice/practice.js');
    const late = Object.assign(document.createElement('leerspoor-late'), given, { pack: packOf(), store: 'memory' });
    document.body.append(late);
    customElements.define('leerspoor-late', class extends LeerspoorPractice {});
    await itemOf(late);
    late.remove();
  });
});
