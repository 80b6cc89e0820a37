import { expect } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import { press } from '../../../../test/support/keys.js';
import { dutch, hearAll, listenIn, open, task } from './task.js';
import { FakeVoices } from './voices.js';

let voices: FakeVoices;

describe('reading aloud for the youngest', () => {
  const gesture = (hasBeenActive: boolean): unknown =>
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive }, configurable: true });

  beforeEach(() => (voices = new FakeVoices([dutch])));
  afterEach(() => {
    voices.restore();
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  it('reads what is asked once by itself, but not before the pupil has done something on the page', async () => {
    gesture(false);
    const item = { ...task };
    const element = await open(item, 'young');
    expect(voices.texts).to.deep.equal([]);
    await press('a');
    await until(() => voices.texts.length > 0);
    expect(await hearAll(voices, listenIn(element))).to.deep.equal(['Kijk goed.', 'Welk deel is één vierde?']);
    await open(item, 'young');
    expect(voices.texts.length, 'the same task once more').to.equal(2);
  });

  it('reads the next task at once, and nothing by itself to those who can read', async () => {
    gesture(true);
    await open({ ...task }, 'middle');
    expect(voices.texts).to.deep.equal([]);
    await open({ ...task }, 'young');
    await until(() => voices.texts.length > 0);
    expect(voices.texts).to.deep.equal(['Kijk goed.']);
  });
});
