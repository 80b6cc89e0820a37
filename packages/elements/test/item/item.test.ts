import type { Item } from '@leerspoor/content';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../../../test/support/until.js';
import { samples } from '../../../../demo/gallery-items.js';
import { press, type } from '../../../../test/support/keys.js';
import '../../src/define/item.js';
import type { OutcomeEvent, ResponseEvent } from '../../src/item/events.js';
import type { LeerspoorItem } from '../../src/item/item.js';

const { item: choice } = samples.find(({ item }) => item.id === 'choice')!;
const { item: number } = samples.find(({ item }) => item.id === 'number')!;

const open = async (item: Item): Promise<LeerspoorItem> => {
  const element = await fixture<LeerspoorItem>(
    html`<leerspoor-item lang="nl" .item=${item} .help=${['plan']}></leerspoor-item>`,
  );
  await until(() =>
    element.shadowRoot!.querySelector(`leerspoor-${item.interaction.type}`)?.shadowRoot?.querySelector('input'),
  );
  return element;
};

const button = (element: LeerspoorItem): HTMLButtonElement => element.shadowRoot!.querySelector('.primary')!;
const said = (element: LeerspoorItem): string =>
  element.shadowRoot!.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();

describe('<leerspoor-item> alone', () => {
  it('answers right with the keyboard alone, and tells the page', async () => {
    const element = await open(number);
    element.focus();
    await until(() => element.matches(':focus-within'));
    await type('15');
    const answered = oneEvent<OutcomeEvent>(element, 'leerspoor-outcome');
    await press('Enter');
    const { outcome, response, attempt } = await answered;
    expect(response).to.deep.equal({ type: 'number', text: '15' });
    expect(outcome.score).to.equal(1);
    expect(attempt).to.equal(1);
    await element.updateComplete;
    expect(said(element)).to.contain('Dat klopt.').and.to.contain('drie daarvan zijn 15');
    await until(() => element.shadowRoot!.activeElement === button(element));
  });

  it('says "Nog niet." and how to go on after a first error, and shows the solution after a second', async () => {
    const element = await open(number);
    element.focus();
    await until(() => element.matches(':focus-within'));
    await type('5');
    await press('Enter');
    await until(() => element.stage === 'again');
    await element.updateComplete;
    expect(said(element)).to.contain('Nog niet.').and.to.contain('één groepje');
    expect(button(element)).to.have.trimmed.text('Probeer opnieuw');
    await press('Enter');
    await until(() => button(element).textContent.includes('Controleer'));
    expect(element.stage, 'enter once more does not send the same answer').to.equal('again');
    await until(() => element.shadowRoot!.activeElement?.localName === 'leerspoor-number');
    await type('0');
    await press('Enter');
    await until(() => element.stage === 'solution');
    await element.updateComplete;
    expect(said(element)).to.contain('3 × 5 = 15');
  });

  it('keeps the second try when the lesson tells the same outcome anew', async () => {
    const element = await open(choice);
    element.stage = 'again';
    element.response = { type: 'choice', chosen: ['2/3'] };
    element.outcome = { score: 0, feedback: 'Tel alle stukken.' };
    await element.updateComplete;
    element
      .shadowRoot!.querySelector('leerspoor-choice')!
      .shadowRoot!.querySelector<HTMLElement>('[value="2/5"]')!
      .click();
    element.outcome = { score: 0, feedback: 'Tel alle stukken.' };
    await element.updateComplete;
    expect(button(element)).to.have.trimmed.text('Controleer');
  });

  it('asks kindly for an answer when there is none, and counts nothing', async () => {
    const element = await open(choice);
    let heard = 0;
    element.addEventListener('leerspoor-response', () => heard++);
    button(element).click();
    await element.updateComplete;
    expect(said(element)).to.contain('Kies eerst een antwoord.');
    expect(heard).to.equal(0);
  });

  it('asks again when an answer cannot be read, and does not count it as a try', async () => {
    const element = await open(number);
    element.focus();
    await until(() => element.matches(':focus-within'));
    await type('3//4');
    await press('Enter');
    await until(() => element.outcome);
    await element.updateComplete;
    expect(element.stage).to.equal('asking');
    expect(said(element)).to.not.contain('Nog niet');
    expect(button(element)).to.have.trimmed.text('Controleer');
  });

  it('lets the page judge when it cancels the response', async () => {
    const element = await open(number);
    element.addEventListener('leerspoor-response', (event) => event.preventDefault());
    element.addEventListener('leerspoor-outcome', () => expect.fail('the item judged all the same'));
    element.focus();
    await until(() => element.matches(':focus-within'));
    await type('15');
    const heard = oneEvent<ResponseEvent>(element, 'leerspoor-response');
    await press('Enter');
    expect((await heard).seconds).to.be.within(0, 60);
    await element.updateComplete;
    expect(element.stage).to.equal('asking');
  });

  it('comes back with the answer that was half given', async () => {
    const element = await fixture<LeerspoorItem>(
      html`<leerspoor-item lang="nl" .item=${number} draft='{"type":"number","text":"1"}'></leerspoor-item>`,
    );
    await until(() => element.shadowRoot!.querySelector('leerspoor-number')?.shadowRoot?.querySelector('input'));
    expect(element.shadowRoot!.querySelector('leerspoor-number')!.shadowRoot!.querySelector('input')!.value).to.equal(
      '1',
    );
  });

  for (const draft of ['{', '{"type":"choice","chosen":["x"]}', '{"type":"number","text":5}', 'null'])
    it(`takes no harm from a draft that is none: ${draft}`, async () => {
      const element = await fixture<LeerspoorItem>(
        html`<leerspoor-item lang="nl" .item=${number} draft=${draft}></leerspoor-item>`,
      );
      await until(() => element.shadowRoot!.querySelector('leerspoor-number')?.shadowRoot?.querySelector('input'));
      expect(element.shadowRoot!.querySelector('leerspoor-number')!.shadowRoot!.querySelector('input')!.value).to.equal(
        '',
      );
    });

  it('is a field of a form: its value, required, reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><leerspoor-item lang="nl" name="q1" required .item=${number}></leerspoor-item></form>`,
    );
    const element = form.querySelector('leerspoor-item')!;
    await until(() => element.shadowRoot!.querySelector('leerspoor-number')?.shadowRoot?.querySelector('input'));
    expect(form.checkValidity()).to.equal(false);
    element.focus();
    await until(() => element.matches(':focus-within'));
    await type('15');
    await until(() => form.checkValidity());
    expect(new FormData(form).get('q1')).to.equal('{"type":"number","text":"15"}');
    form.reset();
    await element.updateComplete;
    expect(new FormData(form).get('q1')).to.equal(null);
  });
});
