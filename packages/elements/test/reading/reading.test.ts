import { expect, fixture, html } from '@open-wc/testing';
import { keys } from '../../../../test/support/hands.js';
import { press } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/until.js';
import '../../src/define/practice.js';
import type { LeerspoorPractice } from '../../src/practice/practice.js';
import { drawn } from '../drawn.js';
import { dutch } from '../listen/task.js';
import { FakeVoices } from '../listen/voices.js';
import { packOf } from '../practice/pack.js';

const pupil = `reader-${String(Math.random()).slice(2)}`;
const key = `leerspoor-reading-${pupil}`;
const without = ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'] as const;

const open = async (store: 'local' | 'memory' = 'local', pack = packOf()): Promise<LeerspoorPractice> => {
  const element = await fixture<LeerspoorPractice>(
    html`<leerspoor-practice
      lang="nl"
      scheme="light"
      store=${store}
      pupil=${pupil}
      .pack=${pack}
      .assignment=${{ without }}
    ></leerspoor-practice>`,
  );
  await until(() => openerIn(element));
  rowOf(element)!.querySelector<HTMLElement>('[aria-controls=further]')?.click();
  return element;
};

const rowOf = (element: LeerspoorPractice): ShadowRoot | null | undefined =>
  element.renderRoot.querySelector('leerspoor-help-row')?.shadowRoot;
const openerIn = (element: LeerspoorPractice): HTMLElement | null | undefined =>
  rowOf(element)?.querySelector<HTMLElement>('#reading');
const boxIn = (element: LeerspoorPractice, liking: string): HTMLInputElement | null | undefined =>
  rowOf(element)?.querySelector('leerspoor-reading')?.shadowRoot?.querySelector(`[name=${liking}]`);

/** How the task is shown: size and letter, lines and space, in CSS pixels. */
const taskIn = (element: LeerspoorPractice): CSSStyleDeclaration =>
  getComputedStyle(
    element.renderRoot.querySelector('leerspoor-item')!.shadowRoot!.querySelector<HTMLElement>('.prompt')!,
  );
/** The clear letter of ours: it comes when it is chosen. */
const ours = (): FontFace | undefined => [...document.fonts].find(({ family }) => family.includes('Leerspoor Clear'));
const sizeOf = (element: HTMLElement): number => parseFloat(getComputedStyle(element).fontSize);

describe('how a pupil likes to read', () => {
  afterEach(() => localStorage.removeItem(key));

  it('is chosen by key, seen at once in every text, and Escape goes back to where it was opened', async () => {
    const element = await open();
    const opener = openerIn(element)!;
    const [task, button] = [parseFloat(taskIn(element).fontSize), sizeOf(opener)];
    await keys.press(opener);
    const box = await until(() => boxIn(element, 'larger'));
    await expect(element).to.be.accessible();
    await keys.press(box);
    await until(() => parseFloat(taskIn(element).fontSize) > 1.1 * task); // grows with its room too
    expect(sizeOf(opener)).to.equal(1.25 * button);
    await keys.press(boxIn(element, 'spacious')!);
    await keys.press(boxIn(element, 'clear')!);
    await until(() => taskIn(element).fontFamily.includes('Verdana'));
    expect(parseFloat(taskIn(element).letterSpacing)).to.be.greaterThan(1);
    expect(parseFloat(taskIn(element).wordSpacing)).to.be.greaterThan(1);
    await until(() => ours()?.status === 'loaded');
    await drawn(element);
    await expect(element).to.be.accessible();
    await press('Escape');
    await until(() => !boxIn(element, 'larger') && rowOf(element)!.activeElement === opener);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is kept of this pupil on this device, given up again by the same tap, and gone when the pupil is forgotten', async () => {
    localStorage.setItem(key, 'larger nonsense');
    const element = await open();
    await until(() => element.style.getPropertyValue('--leerspoor-text') === '1.25rem');
    element.style.setProperty('--leerspoor-font', 'serif'); // the page's own stays
    await keys.press(openerIn(element)!);
    const box = await until(() => boxIn(element, 'larger'));
    expect(box.checked).to.equal(true);
    await keys.press(box);
    await until(() => element.style.getPropertyValue('--leerspoor-text') === '');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(element.style.getPropertyValue('--leerspoor-font')).to.equal('serif');
    localStorage.setItem(key, 'clear');
    await element.forget();
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is kept nowhere where the page wants nothing kept', async () => {
    const element = await open('memory');
    await keys.press(openerIn(element)!);
    await keys.press(await until(() => boxIn(element, 'larger')));
    await until(() => element.style.getPropertyValue('--leerspoor-text') === '1.25rem');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(Object.keys(localStorage).filter((name) => name.startsWith('leerspoor-reading-'))).to.deep.equal([]);
  });
});

/** A goal with all that can be shown besides a text. */
const rich = (): ReturnType<typeof packOf> => {
  const pack = packOf();
  const [goal] = pack.goals;
  return {
    ...pack,
    goals: [
      {
        ...goal!,
        criteria: [...goal!.criteria, { text: 'Ik zie vijf.', figure: { figure: 'strip', parts: 5, shaded: 5 } }],
        offscreen: [{ text: 'Leg het met blokjes.', materials: ['blokjes'] }],
      },
    ],
  };
};

describe('how a pupil likes a task to be shown', () => {
  let voices: FakeVoices;
  const names = (element: LeerspoorPractice): string[] =>
    [...(rowOf(element)?.querySelector('leerspoor-reading')?.shadowRoot?.querySelectorAll('input') ?? [])].map(
      ({ name }) => name,
    );
  const said = (element: LeerspoorPractice): string => rowOf(element)!.textContent.replace(/\s+/g, ' ');
  const picturesIn = (element: LeerspoorPractice): Element | null | undefined =>
    rowOf(element)?.querySelector('leerspoor-criteria')?.shadowRoot?.querySelector('leerspoor-figure');

  const speakerIn = (element: LeerspoorPractice): Element | null | undefined =>
    element.renderRoot
      .querySelector('leerspoor-item')
      ?.shadowRoot?.querySelector('.asked leerspoor-listen')
      ?.shadowRoot?.querySelector('button');

  beforeEach(() => (voices = new FakeVoices([dutch])));
  afterEach(() => {
    voices.restore();
    localStorage.removeItem(key);
  });

  it('is offered as far as the goal has it: no picture where there is none, no sound where nothing can be heard', async () => {
    const element = await open('memory', rich());
    await keys.press(openerIn(element)!);
    await until(() => boxIn(element, 'larger'));
    expect(names(element)).to.deep.equal(['larger', 'spacious', 'clear', 'picture', 'sound', 'material']);
    voices.restore();
    voices = new FakeVoices([]);
    const bare = await open('memory');
    await keys.press(openerIn(bare)!);
    await until(() => boxIn(bare, 'larger'));
    expect(names(bare)).to.deep.equal(['larger', 'spacious', 'clear']);
  });

  it('stands with every task from then on, and is no help: nothing is told of it', async () => {
    const element = await open('local', rich());
    const told: string[] = [];
    for (const type of ['support-opened', 'help-requested', 'pupil-chose'])
      element.addEventListener(`leerspoor-${type}`, () => told.push(type));
    await keys.press(openerIn(element)!);
    await keys.press(await until(() => boxIn(element, 'picture')));
    await keys.press(boxIn(element, 'material')!);
    await until(() => picturesIn(element) && said(element).includes('Leg het met blokjes.'));
    await drawn(element);
    await expect(element).to.be.accessible();
    expect(told).to.deep.equal([]);
    expect(localStorage.getItem(key)).to.equal('picture material');
    element.remove();
    const later = await open('local', rich());
    await until(() => picturesIn(later) && said(later).includes('Leg het met blokjes.'));
  });

  it('reads the task aloud as soon as that is chosen, and every task after it', async () => {
    const element = await open('local', rich());
    await until(() => speakerIn(element));
    await keys.press(openerIn(element)!);
    await keys.press(await until(() => boxIn(element, 'sound')));
    await press('Shift'); // an engine that does not tell what was done before waits for this
    await until(() => voices.texts.length > 0);
    element.remove();
    const later = await open('local', rich());
    await until(() => speakerIn(later) && later.matches('[data-aloud]'));
    await press('Shift');
    await until(() => voices.texts.length > 1);
    for (const text of voices.texts) expect(text).to.match(/^Hoeveel is /);
  });

  it('shows the clear letter in our own font, fetched when it is chosen', async () => {
    const element = await open('memory');
    await keys.press(openerIn(element)!);
    await keys.press(await until(() => boxIn(element, 'clear')));
    await until(() => ours()?.status === 'loaded');
    expect(taskIn(element).fontFamily).to.match(/^"?Leerspoor Clear/);
  });
});
