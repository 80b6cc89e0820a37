import { expect, fixture, html } from '@open-wc/testing';
import { focused, tabTo } from '../../../../test/support/hands.js';
import { click, press } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/until.js';
import '../../src/define/item.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import { explainWord } from '../../src/word/explain-word.js';
import type { LeerspoorWordHelp } from '../../src/word/word-help.js';
import { task } from '../listen/task.js';

const word = { id: 'noemer', word: 'noemer', meaning: 'Het getal onder de streep.' };

const opened = async (): Promise<{ frame: HTMLElement; button: HTMLButtonElement }> => {
  const frame = await fixture<HTMLElement>(
    html`<main>
      <button>noemer</button>
      <p>Iets anders.</p>
    </main>`,
  );
  frame.style.position = 'relative';
  const button = frame.querySelector('button')!;
  button.addEventListener('click', () =>
    explainWord(word, button, frame, { lang: 'nl', contentLang: 'nl', contentBase: '' }),
  );
  await tabTo(button);
  await press('Enter');
  await until(() => panel(frame)?.shadowRoot?.querySelector('h3:focus'));
  return { frame, button };
};

const panel = (frame: HTMLElement): LeerspoorWordHelp | null => frame.querySelector('leerspoor-word-help');

describe('word help', () => {
  it('says what a word means, by keyboard, axe clean; Escape brings the pupil back', async () => {
    const { frame, button } = await opened();
    expect(panel(frame)!.shadowRoot!.textContent).to.contain('Het getal onder de streep.');
    await expect(panel(frame)!).to.be.accessible();
    await press('Escape');
    await until(() => !panel(frame));
    expect(focused(document) === button).to.equal(true);
  });

  it('closes on a tap elsewhere, and shows one word at a time', async () => {
    const { frame, button } = await opened();
    await click(button);
    await until(() => panel(frame)?.shadowRoot?.querySelector('h3:focus'));
    expect(frame.querySelectorAll('leerspoor-word-help').length).to.equal(1);
    await click(frame.querySelector('p')!);
    await until(() => !panel(frame));
  });

  it('is there in a task that stands alone, within its card, where the page gives it the words', async () => {
    const asked = { ...task, prompt: ['Wat is de ', { word: 'noemer', text: 'noemer' }, '?'] };
    const element = await fixture<LeerspoorItem>(
      html`<leerspoor-item lang="nl" scheme="light" .item=${asked} .glossary=${[word]}></leerspoor-item>`,
    );
    const root = element.shadowRoot!;
    const card = root.querySelector<HTMLElement>('.card')!;
    await click(await until(() => root.querySelector('.word')));
    const heading = await until(() => panel(card)?.shadowRoot?.querySelector('h3:focus'));
    expect(heading.textContent).to.equal('noemer');
    const [inside, around] = [panel(card)!.getBoundingClientRect(), card.getBoundingClientRect()];
    expect(inside.left).to.be.at.least(around.left);
    expect(inside.right).to.be.at.most(around.right);
    await expect(element).to.be.accessible();
    await press('Escape');
    await until(() => !panel(card) && root.activeElement === root.querySelector('.word'));
  });
});
