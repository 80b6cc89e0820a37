import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import { press } from '../../../../test/support/keys.js';
import type { ResponseEvent } from '../../src/item/events.js';
import type { LeerspoorItem } from '../../src/item/item.js';
import { goalOf } from '../../src/listen/spoken.js';
import { dutch, hearAll, listenIn, open, speaker, task } from './task.js';
import { FakeVoices } from './voices.js';

let voices: FakeVoices;

const marked = (element: LeerspoorItem): Element | null => element.shadowRoot!.querySelector('[data-reading]');

const answered = async (element: LeerspoorItem): Promise<number> => {
  const event = oneEvent<ResponseEvent>(element, 'leerspoor-response');
  element.shadowRoot!.querySelector('leerspoor-choice')!.shadowRoot!.querySelectorAll('input')[1]!.click();
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
  return (await event).seconds;
};

describe('reading aloud', () => {
  beforeEach(() => (voices = new FakeVoices([dutch])));
  afterEach(() => voices.restore());

  it('reads the task sentence by sentence, then what there is to choose, in words, with a voice of the language', async () => {
    const listen = listenIn(await open());
    speaker(listen)!.click();
    expect(voices.texts, 'a first sentence at once').to.deep.equal(['Kijk goed.']);
    await listen.updateComplete;
    expect(await hearAll(voices, listen)).to.deep.equal([
      'Kijk goed.',
      'Welk deel is één vierde?',
      'één vierde',
      'vier',
    ]);
    expect(voices.said[0]).to.include({ lang: 'nl-BE', voice: dutch });
  });

  it('says what the author wants said in the place of the text', async () => {
    const listen = listenIn(await open({ ...task, speech: 'Wijs één vierde aan.' }));
    speaker(listen)!.click();
    expect(voices.texts).to.deep.equal(['Wijs één vierde aan.']);
  });

  it('is found and worked with the keyboard, tells that it reads, marks what it reads, and stops at a second tap', async () => {
    const element = await open();
    const listen = listenIn(element);
    const button = speaker(listen)!;
    button.focus();
    await press('Enter');
    await listen.updateComplete;
    expect(button).to.have.attribute('aria-pressed', 'true');
    expect(marked(element)).to.have.class('prompt');
    await expect(element).to.be.accessible();
    await press('Enter');
    await listen.updateComplete;
    expect(button).to.have.attribute('aria-pressed', 'false');
    expect(marked(element)).to.equal(null);
    expect(voices.texts).to.deep.equal(['Kijk goed.']);
    await expect(element).to.be.accessible();
  });

  it('is a target of 48 px, and of 72 for the youngest', async () => {
    const sizes = async (audience: string): Promise<readonly number[]> => {
      const { width, height } = speaker(listenIn(await open({ ...task }, audience)))!.getBoundingClientRect();
      return [width, height];
    };
    for (const size of await sizes('')) expect(size).to.be.at.least(48);
    for (const size of await sizes('young')) expect(size).to.be.at.least(72);
  });

  it('reads what is said of an answer, and the solution', async () => {
    const element = await open();
    await answered(element);
    await until(() => element.stage === 'again');
    await until(() => element.shadowRoot!.querySelector('.panel leerspoor-listen'));
    await listenIn(element, '.panel').updateComplete;
    speaker(listenIn(element, '.panel'))!.click();
    await listenIn(element, '.panel').updateComplete;
    expect(await hearAll(voices, listenIn(element, '.panel'))).to.deep.equal(['Nog niet.', 'Tel de stukken.']);
    element.stage = 'solution';
    await element.updateComplete;
    voices.said.length = 0;
    speaker(listenIn(element, '.panel'))!.click();
    await listenIn(element, '.panel').updateComplete;
    expect(await hearAll(voices, listenIn(element, '.panel'))).to.deep.equal([
      'Zo kan het',
      'Tel alle stukken.',
      'Tel wat gekleurd is.',
    ]);
    await expect(element).to.be.accessible();
  });

  it('reads a goal and when it is reached, as its author wants it said', () => {
    const goal = { id: 'g', content: 'een getal', verb: 'splitsen', prerequisites: [], supports: [] };
    const criteria = [{ text: '5 = 2 + 3', speech: 'Vijf is twee en drie.' }, { text: 'Ik zie het.' }];
    expect(goalOf({ ...goal, criteria }, 'nl').map(({ text }) => text)).to.deep.equal([
      'een getal splitsen',
      'Vijf is twee en drie.',
      'Ik zie het.',
    ]);
  });

  it('lets no time of answering run while it reads: that begins at its end', async () => {
    let now = 0;
    performance.now = () => now;
    try {
      const element = await open();
      const listen = listenIn(element);
      now += 1_000;
      speaker(listen)!.click();
      await listen.updateComplete;
      now += 60_000;
      await hearAll(voices, listen);
      now += 2_000;
      expect(await answered(element)).to.equal(2);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('lets the time of reading out where the pupil answers before its end', async () => {
    let now = 0;
    performance.now = () => now;
    try {
      const element = await open();
      now += 1_000;
      speaker(listenIn(element))!.click();
      now += 60_000;
      expect(await answered(element)).to.equal(1);
    } finally {
      Reflect.deleteProperty(performance, 'now');
    }
  });

  it('is not there without a voice on the device in the language, and comes when the voice comes', async () => {
    voices.come([
      { lang: 'nl-NL', localService: false },
      { lang: 'fr-BE', localService: true },
    ]);
    const listen = listenIn(await open());
    expect(speaker(listen)).to.equal(null);
    voices.come([dutch]);
    await listen.updateComplete;
    expect(speaker(listen)).to.exist;
  });

  it('reads with the voice what has a recording that cannot be played', async () => {
    const listen = listenIn(await open({ ...task, audio: 'not-there.mp3' }));
    speaker(listen)!.click();
    await until(() => voices.texts.length > 0);
    expect(voices.texts).to.deep.equal(['Kijk goed.']);
  });

  it('reads one thing at a time', async () => {
    const [one, other] = [await open(), await open()].map((element) => listenIn(element));
    speaker(one!)!.click();
    speaker(other!)!.click();
    await Promise.all([one!.updateComplete, other!.updateComplete]);
    expect(speaker(one!)).to.have.attribute('aria-pressed', 'false');
    expect(speaker(other!)).to.have.attribute('aria-pressed', 'true');
  });

  it('falls silent when the task goes', async () => {
    const element = await open();
    speaker(listenIn(element))!.click();
    element.item = { ...task, id: 'i2' };
    await element.updateComplete;
    await listenIn(element).updateComplete;
    expect(speaker(listenIn(element))).to.have.attribute('aria-pressed', 'false');
  });
});
