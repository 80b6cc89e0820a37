import type { Example } from '@leerspoor/content';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/example.js';
import type { LeerspoorExample } from '../../src/example/example.js';
import { drawn } from '../drawn.js';

const example: Example = {
  kind: 'example',
  id: 'e',
  task: 'Welk deel is gekleurd?',
  figure: { figure: 'strip', parts: 6, shaded: 5 },
  lines: [
    { text: 'Er zijn 6 stukken.', think: 'Ik tel alles.' },
    { text: 'Er zijn 5 gekleurd.' },
    { text: [{ fraction: ['5', '6'] }] },
  ],
};

const shown = async (): Promise<LeerspoorExample> => {
  const element = await fixture<LeerspoorExample>(
    html`<leerspoor-example lang="nl" .example=${example}></leerspoor-example>`,
  );
  await drawn(element);
  return element;
};
const press = async (element: LeerspoorExample, name: string): Promise<void> => {
  [...element.renderRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === name)!.click();
  await element.updateComplete;
};
const lines = (element: LeerspoorExample): number => element.renderRoot.querySelectorAll('li').length;

describe('<leerspoor-example>', () => {
  it('shows line after line, with the thinking, at the pace of the pupil', async () => {
    const element = await shown();
    expect(lines(element)).to.equal(1);
    expect(element.renderRoot.textContent).to.contain('Ik tel alles.');
    await press(element, 'En dan?');
    expect(lines(element)).to.equal(2);
    expect(element.shadowRoot!.activeElement, 'the new line is read out').to.equal(
      element.renderRoot.querySelector('li:last-child'),
    );
    await expect(element).to.be.accessible();
  });

  it('is complete once all lines were shown, and says so when it closes', async () => {
    const element = await shown();
    const closed: boolean[] = [];
    element.addEventListener('leerspoor-support-close', ({ lesson }) => closed.push(lesson.completed));
    await press(element, 'Toon alles');
    await press(element, 'Nu ik');
    expect(closed).to.deep.equal([true]);
    await expect(element).to.be.accessible();
  });
});
