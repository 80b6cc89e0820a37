import type { Item } from '@leerspoor/content';
import { fixture, html } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import '../../src/define/item.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import type { LeerspoorListen } from '../../src/listen/listen.js';
import type { FakeVoices } from './voices.js';

export const task: Item = {
  id: 'i1',
  family: 'f1',
  goals: ['g1'],
  track: 'basis',
  use: 'practice',
  difficulty: 2,
  guess: 0.5,
  seconds: 20,
  prompt: 'Kijk goed. Welk deel is 1/4?',
  interaction: {
    type: 'choice',
    options: [
      { id: 'a', text: [{ fraction: ['1', '4'] }], correct: true },
      { id: 'b', text: 'vier' },
    ],
  },
  wrong: [],
  right: 'Drie van de vier.',
  otherwise: 'Tel de stukken.',
  solution: ['Tel alle stukken.', 'Tel wat gekleurd is.'],
};

export const dutch = { lang: 'nl-BE', localService: true };
export const open = async (item: Item = { ...task }, audience = ''): Promise<LeerspoorItem> => {
  const element = await fixture<LeerspoorItem>(
    html`<leerspoor-item lang="nl" scheme="light" audience=${audience} .item=${item}></leerspoor-item>`,
  );
  await until(() => element.shadowRoot!.querySelector('leerspoor-choice')?.shadowRoot?.querySelector('input'));
  await customElements.whenDefined('leerspoor-listen'); // its code comes after the task
  await listenIn(element).updateComplete;
  return element;
};

export const listenIn = (element: LeerspoorItem, within = '.asked'): LeerspoorListen =>
  element.shadowRoot!.querySelector(`${within} leerspoor-listen`)!;
export const speaker = (listen: LeerspoorListen): HTMLButtonElement | null => listen.renderRoot.querySelector('button');
/** Goes through what is said until it is over. */
export const hearAll = async (voices: FakeVoices, listen: LeerspoorListen): Promise<readonly string[]> => {
  while (speaker(listen)!.ariaPressed === 'true') {
    await voices.end();
    await listen.updateComplete;
  }
  return voices.texts;
};
