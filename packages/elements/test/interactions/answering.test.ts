import type { InteractionType, Response } from '@leerspoor/content';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { samples } from '../../../../demo/gallery-items.js';
import { click, press, type } from '../../../../test/support/keys.js';
import '../../src/define/item.js';
import type { LeerspoorItem } from '../../src/item/item.js';

/** Presses that give the right answer of the sample, from the first field on: keys alone. */
const byKeys: Readonly<Partial<Record<InteractionType, () => Promise<void>>>> = {
  choice: async () => keys(' ', 'ArrowDown'),
  number: async () => type('15'),
  fraction: async () => type('3/4'),
  text: async () => type('werkte'),
  gaps: async () => {
    await type('teller');
    await keys('Tab');
    await type('o');
  },
  select: async () => keys(' '),
  spot: async () => keys('Tab', ' '),
  split: async () => type('3'),
  expression: async () => type('3 x 4'),
  'number-line': async () => keys('ArrowRight', 'ArrowRight', 'ArrowRight'),
};

const keys = async (...chords: readonly string[]): Promise<void> => {
  for (const chord of chords) await press(chord);
};

const open = async (type: InteractionType): Promise<{ element: LeerspoorItem; right: Response; root: ShadowRoot }> => {
  const { item, right } = samples.find((sample) => sample.item.interaction.type === type)!;
  const element = await fixture<LeerspoorItem>(html`<leerspoor-item lang="nl" .item=${item}></leerspoor-item>`);
  await element.updateComplete;
  const field = element.shadowRoot!.querySelector<LeerspoorItem>(`leerspoor-${type}`)!;
  await field.updateComplete;
  return { element, right, root: field.shadowRoot! };
};

const named = (root: ShadowRoot, name: string): HTMLElement =>
  [...root.querySelectorAll('button')].find((one) =>
    (one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').includes(name),
  )!;

/** Clicks that give the right answer of the sample: mouse or finger alone. */
const byMouse: Readonly<Partial<Record<InteractionType, (root: ShadowRoot) => Promise<void>>>> = {
  choice: async (root) => click(root.querySelector('[value="2/5"]')!.closest('label')!),
  match: async (root) => {
    for (const [card, slot] of [
      ['1/2', 'de helft'],
      ['1/4', 'een vierde'],
      ['3/4', 'drie vierde'],
    ] as const) {
      await click(root.querySelector(`[data-drag="${card}"]`)!);
      await click([...root.querySelectorAll('[part=slot]')].find((one) => one.textContent.includes(slot))!);
    }
  },
  sort: async (root) => {
    for (const [card, group] of [
      ['1/4', 'kleiner'],
      ['2/3', 'groter'],
      ['3/8', 'kleiner'],
      ['4/5', 'groter'],
    ] as const) {
      await click(root.querySelector(`[data-drag="${card}"]`)!);
      await click(named(root, group));
    }
  },
  order: async (root) => {
    // Selection by hand: bring each card up to its place.
    const names = ['één achtste', 'één vierde', 'één derde', 'een half'];
    for (const [place, name] of names.entries())
      for (let at = placeOf(root, name); at > place; at--) {
        await click(named(root, `${name}: een plaats omhoog`));
        await waitUntil(() => placeOf(root, name) === at - 1);
      }
  },
  select: async (root) => click(named(root, 'wilde')),
  spot: async (root) => click(named(root, 'onderste')),
  shade: async (root) => {
    await click(root.querySelector('[data-piece="0"]')!);
    await click(named(root, 'Eén meer'));
  },
  place: async (root) => {
    for (const bin of ['blauw', 'blauw', 'rood', 'rood', 'rood']) await click(named(root, `${bin} mandje: Eén meer`));
  },
};

const placeOf = (root: ShadowRoot, name: string): number =>
  [...root.querySelectorAll('li')].findIndex((row) => row.querySelector('button')!.ariaLabel!.startsWith(name));

const check = (element: LeerspoorItem): Promise<void> => click(element.shadowRoot!.querySelector('.primary')!);

describe('every way of answering', () => {
  for (const [kind, answer] of Object.entries(byKeys))
    it(`${kind}: answered with the keyboard alone`, async () => {
      const { element, right } = await open(kind as InteractionType);
      element.focus();
      await waitUntil(() => element.matches(':focus-within'));
      await answer();
      if (!['select', 'spot'].includes(kind)) await press('Enter');
      if (element.stage === 'asking' && !element.outcome) {
        // Where enter presses what has the focus, the button comes after it.
        for (let tabs = 0; tabs < 12 && !element.shadowRoot!.activeElement?.matches('.primary'); tabs++)
          await press('Tab');
        if (element.shadowRoot!.activeElement?.matches('.primary')) await press('Enter');
      }
      await waitUntil(() => element.stage === 'right', JSON.stringify(element.response));
      if (kind !== 'expression') expect(element.response).to.deep.equal(right);
    });

  for (const [kind, answer] of Object.entries(byMouse))
    it(`${kind}: answered with mouse or finger alone`, async () => {
      const { element, right, root } = await open(kind as InteractionType);
      await answer(root);
      await check(element);
      await waitUntil(() => element.stage === 'right', JSON.stringify(element.response));
      expect(element.response).to.deep.equal(right);
    });

  it('open: written, compared with a model, judged by the pupil', async () => {
    const { element, root } = await open('open');
    await click(root.querySelector('textarea')!);
    await type('Anders klopt het niet.');
    await click(named(root, 'Vergelijk'));
    await waitUntil(() => root.querySelector('.model'));
    await click(root.querySelector('label')!);
    await check(element);
    await waitUntil(() => element.stage === 'right');
    expect(element.response).to.deep.equal({ type: 'open', text: 'Anders klopt het niet.', met: [0] });
  });

  it('stepped: one question after the other, the first answer to each counts', async () => {
    const { element, root } = await open('stepped');
    for (const answer of ['8', '3']) {
      const question = root.querySelector('leerspoor-question')!;
      await waitUntil(() => question.shadowRoot!.querySelector('leerspoor-number')?.shadowRoot?.querySelector('input'));
      await click(question.shadowRoot!.querySelector('leerspoor-number')!.shadowRoot!.querySelector('input')!);
      await type(answer);
      await press('Enter');
      await waitUntil(() => question.shadowRoot!.querySelector('.panel.right'));
      const next = root.querySelector<HTMLElement>('leerspoor-question button');
      if (next) await click(next);
    }
    await check(element);
    await waitUntil(() => element.stage === 'right');
    expect(element.response).to.deep.equal(samples.at(-1)!.right);
  });
});
