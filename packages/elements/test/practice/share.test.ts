import type { Assignment, FactOf } from '@leerspoor/engine';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/estimate.js';
import '../../src/define/practice.js';
import type { EstimateEvent } from '../../src/practice/estimate-event.js';
import type { LeerspoorEstimate } from '../../src/practice/estimate.js';
import type { FactEvent } from '../../src/practice/fact-event.js';
import type { LeerspoorPractice } from '../../src/practice/practice.js';
import { drawn } from '../drawn.js';
import { packOf } from './pack.js';

const patience = { timeout: 20_000 };
const open = (assignment: Assignment, words = false): Promise<LeerspoorPractice> =>
  fixture(
    html`<leerspoor-practice
      lang="nl"
      store="memory"
      pupil="p1"
      ?pupil-words=${words}
      .pack=${packOf()}
      .assignment=${assignment}
    ></leerspoor-practice>`,
  );

/** The first element with this selector, in the shadow root of the lesson or of an element in it. */
async function see(element: LeerspoorPractice, selector: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null | undefined => {
    const roots = [element.shadowRoot!, ...[...element.shadowRoot!.querySelectorAll('*')].map((one) => one.shadowRoot)];
    return roots.map((root) => root?.querySelector<HTMLElement>(selector)).find(Boolean);
  };
  await waitUntil(find, selector, patience);
  return find()!;
}

const straightOn: Assignment = {
  without: ['activating', 'orienting', 'instructing', 'guided', 'closing', 'checking'],
};

describe('<leerspoor-estimate>', () => {
  it('asks how it goes, then where to and with what, and tells every answer', async () => {
    const element = await fixture<LeerspoorEstimate>(
      html`<leerspoor-estimate lang="nl" scale="10" .kinds=${['plan', 'hint']}></leerspoor-estimate>`,
    );
    const fields = () => [...element.shadowRoot!.querySelectorAll('fieldset')];
    const choose = async (field: number, option: number): Promise<EstimateEvent> => {
      const told = oneEvent<EstimateEvent>(element, 'leerspoor-estimate');
      fields()[field]!.querySelectorAll('input')[option]!.click();
      const event = await told;
      await element.updateComplete;
      return event;
    };
    expect(fields()).to.have.length(1);
    expect(await choose(0, 3)).to.include({ value: 4, scale: 10, aim: undefined });
    expect(fields()).to.have.length(3);
    await drawn(element);
    await expect(element).to.be.accessible();
    await choose(1, 7);
    expect(await choose(2, 1)).to.include({ value: 4, aim: 8, needs: 'plan' });
  });

  it('shows the young three faces, and asks no more', async () => {
    const element = await fixture<LeerspoorEstimate>(
      html`<leerspoor-estimate lang="nl" scale="3"></leerspoor-estimate>`,
    );
    const told = oneEvent<EstimateEvent>(element, 'leerspoor-estimate');
    element.shadowRoot!.querySelectorAll('input')[1]!.click();
    expect(await told).to.include({ value: 2, scale: 3 });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('fieldset')).to.have.length(1);
    await drawn(element);
    await expect(element).to.be.accessible();
  });
});

describe('a pupil who steers', () => {
  it('says how hard it may be where a goal begins; the one that suits now is marked', async () => {
    const element = await open({ without: ['activating'], steering: 'shared' });
    const levels = await see(element, '.levels');
    expect([...levels.querySelectorAll('label')].map((label) => label.textContent.trim())).to.deep.equal([
      'Even oefenen',
      'Precies goedpast nu bij jou',
      'Uitdaging',
    ]);
    await drawn(element);
    await expect(element).to.be.accessible();
    const chose = oneEvent<FactEvent<FactOf<'pupil.chose'>>>(element, 'leerspoor-pupil-chose');
    levels.querySelectorAll('input')[2]!.click();
    expect((await chose).fact).to.include({ choice: 'challenge', value: 'challenge' });
  });

  it('says so at every task where it steers alone, and nowhere else does', async () => {
    const element = await open({ ...straightOn, steering: 'pupil' });
    const button = await see(element, '.line button');
    button.click();
    expect((await see(element, '.levels')).querySelectorAll('input')).to.have.length(3);
    await drawn(element);
    await expect(element).to.be.accessible();
    const other = await open(straightOn);
    await see(other, '[part=now]');
    expect(other.shadowRoot!.querySelector('leerspoor-now-row')!.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('sees the same five signs on every screen, with what there is to do now', async () => {
    const element = await open({ without: ['activating', 'closing'] });
    const now = async (): Promise<string> => (await see(element, '[aria-current=step]')).textContent.trim();
    await see(element, 'leerspoor-estimate');
    expect(await now()).to.equal('Kijk');
    (await see(element, '.end button')).click();
    await see(element, 'leerspoor-item');
    await waitUntil(async () => (await now()) === 'Doe', 'Doe', patience);
    expect((await see(element, '[part=now]')).children).to.have.length(5);
  });

  it('works with the teacher and some others, and reads that', async () => {
    const element = await open({ ...straightOn, together: true });
    expect((await see(element, '.together')).textContent).to.contain('Samen met de juf of meester');
    await drawn(element);
    await expect(element).to.be.accessible();
  });
});

describe('"Vraag de juf of meester"', () => {
  const ask = async (element: LeerspoorPractice): Promise<void> => {
    await see(element, '[part=help] button');
    const row = element.shadowRoot!.querySelector('leerspoor-help-row')!.shadowRoot!;
    [...row.querySelectorAll('button')].find((button) => button.textContent.includes('Vraag de juf'))!.click();
  };

  it('asks for words only where the page wants them; they may be left out', async () => {
    const element = await open(straightOn, true);
    await ask(element);
    const form = (await see(element, 'form')) as HTMLFormElement;
    await drawn(element);
    await expect(element).to.be.accessible();
    const asked = oneEvent<FactEvent<FactOf<'help.requested'>>>(element, 'leerspoor-help-requested');
    (form.elements.namedItem('words') as HTMLTextAreaElement).value = 'Wat is een som?';
    form.requestSubmit();
    expect((await asked).fact).to.include({ words: 'Wat is een som?' });
  });

  it('sends no words elsewhere, and says to raise a hand where nobody hears', async () => {
    const element = await open(straightOn);
    const asked = oneEvent<FactEvent<FactOf<'help.requested'>>>(element, 'leerspoor-help-requested');
    await ask(element);
    expect((await asked).fact).to.not.have.property('words');
    const answer = await see(element, '[part=answer]');
    await waitUntil(() => answer.textContent.includes('Steek je vinger op'), 'what to do', patience);
  });
});
